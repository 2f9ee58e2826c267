/** Parts of speech (jieba) that may stand inside an organisation's name. */
export const INSIDE_NAME_TAG = /^(?:n|nz|ns|nr|nrt|nt|nrfg|ng|x|j|vn|an|b|eng|s|l|zg|g|h|k)$/

/** Parts of speech that make a name proper: 恒安纸业, 天山学院; 乡贤促进会 or 公办幼儿园 name a kind, not a body. */
export const PROPER_TAG = /^(?:nz|ns|nr|nrt|nt|nrfg|x|eng)$/

/** Verbs and adverbs that stand inside names all the same. Example: 漳州市投资促进局. */
export const NAME_VERBS: ReadonlySet<string> = new Set([
  ...['建设', '发展', '投资', '管理', '服务', '保障', '研究', '开发', '教育', '合作', '交流', '监督', '监管', '经营', '援疆'],
  ...['援藏', '促进', '应用', '检验', '检测', '监测', '控制', '预防', '治疗', '救助', '救援', '储备', '运输', '交通', '卫生'],
  ...['规划', '设计', '制造', '加工', '种植', '养殖', '综合', '联合', '统一', '行政', '审批', '执法', '招商', '对外', '退役'],
  ...['职业', '技术', '实验', '附属', '新', '老', '大', '小', '高等', '专科', '公共', '平安', '和平', '育才', '启明', '振兴'],
])

/** An ordinal inside a name: 第三中学, 第二中医院, 第一师. */
export const ORDINAL = /^第[一二三四五六七八九十百\d]{1,4}$/

/** Words that end a name to their right although their part of speech could stand in it. */
export const NAME_STOPPERS: ReadonlySet<string> = new Set([
  ...['走进', '来到', '前往', '成立', '组建', '支持', '帮助', '推动', '推进', '引进', '邀请', '通过', '依托', '作为', '成为'],
  ...['记者', '通讯员', '日前', '近日', '今年', '去年', '目前', '如今', '同时', '此外', '其中', '随后', '当天', '昨日', '今日'],
  ...['学生', '教师', '老师', '医生', '院长', '校长', '局长', '书记', '主任', '干部', '职工', '群众', '企业', '专家', '客商'],
  ...['落地', '全国', '全省', '全市', '全县', '全区', '全州', '本地', '当地', '地方', '国内', '海外', '各地', '各级', '多家'],
  ...['该县', '该市', '该州', '该乡', '该校', '我市', '我县', '我省', '我州', '我区', '两地', '双方', '相关', '有关', '附近'],
])

/** Longest name before the ending, in characters. */
export const LONGEST_NAME = 20

/**
 * Endings that are also everyday words or parts of them: only after a place or a proper name that touches them.
 * Example: 木垒县华兴农场. Counter-example: 合理布局, 互联网, 法治政府.
 */
export const WEAK_ENDINGS: ReadonlySet<string> = new Set([
  ...['局', '厅', '科技', '酒店', '宾馆', '超市', '商场', '传媒', '农场', '牧场', '林场', '联盟', '课题组', '考察团'],
  ...['代表团', '剧团', '医疗队', '讲师团', '工作组', '工作队', '服务中心', '研究中心', '实验室', '委员会', '办公室', '学会'],
  ...['集团', '公司', '医院', '学校', '中学', '小学', '幼儿园', '大学', '学院', '促进会', '协会', '商会', '合作社', '政府'],
  ...['指挥部', '联络组', '纸业', '药业', '酒业', '茶业', '实业', '控股', '工厂', '设计院', '卫生室', '卫生院'],
])

/** Endings that the gazetteer of sites or the offices know better, or that name kinds of things. */
export const IGNORED_ENDINGS: ReadonlySet<string> = new Set(['网', '市场', '政府', '委员会', '专卖店', '村两委', '党组'])

/** Words that end like an organisation and are none. */
export const NEVER_ORGANIZATION: ReadonlySet<string> = new Set([
  ...['布局', '格局', '变局', '开局', '结局', '大局', '全局', '僵局', '残局', '破局', '客厅', '餐厅', '大厅', '舞厅', '展厅'],
  ...['办事大厅', '服务大厅', '展示厅', '展销大厅', '城市餐厅'],
])

/** Bodies known by name all over the country (general knowledge). */
export const NATIONAL_BODIES: Readonly<Record<string, string>> = {
  中央电视台: 'media',
  新华社: 'media',
  人民日报: 'media',
  中国红十字会: 'ngo',
  中华全国总工会: 'ngo',
  全国妇联: 'ngo',
  共青团中央: 'ngo',
  教育部: 'government',
  商务部: 'government',
  财政部: 'government',
  农业农村部: 'government',
  国家发展改革委: 'government',
  国家发改委: 'government',
  国家卫生健康委: 'government',
  国家民委: 'government',
}
