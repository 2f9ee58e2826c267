/**
 * Words that may follow a person's name directly. They decide how long a name is: in 洪水平直言 the name ends before
 * 直言, in 刘可表示 before 表示. Counter-example: 高金全说明情况 still ends before 说.
 */
export const AFTER_PERSON: readonly string[] = [
  ...['说', '道', '称', '表示', '介绍', '告诉', '坦言', '直言', '认为', '指出', '强调', '感谢', '感慨', '回忆', '透露'],
  ...['带领', '率', '主持', '出席', '参加', '陪同', '来到', '走进', '深入', '担任', '任', '兼任', '挂职', '赴', '抵达'],
  ...[
    '致辞',
    '讲话',
    '作',
    '报道',
    '摄',
    '供图',
    '通讯员',
    '记者',
    '代表',
    '宣布',
    '分别',
    '一行',
    '等',
    '同志',
    '先生',
  ],
  ...[
    '女士',
    '是',
    '在',
    '向',
    '与',
    '和',
    '的',
    '为',
    '对',
    '也',
    '还',
    '已',
    '从',
    '就',
    '将',
    '把',
    '被',
    '正',
    '会',
    '有',
  ],
  ...[
    '到',
    '去',
    '看',
    '笑',
    '拿',
    '握',
    '谈',
    '算',
    '又',
    '曾',
    '于',
    '同',
    '以',
    '因',
    '给',
    '让',
    '听',
    '最',
    '常',
    '每',
  ],
  ...[
    '家',
    '不',
    '没',
    '都',
    '能',
    '要',
    '想',
    '站',
    '坐',
    '手',
    '领',
    '及',
    '或',
    '长期',
    '今年',
    '负责',
    '牵头',
    '组织',
  ],
  ...[
    '督导',
    '调研',
    '考察',
    '主抓',
    '看来',
    '眼中',
    '成',
    '获',
    '自',
    '用',
    '经',
    '当',
    '指导',
    '接受',
    '跟',
    '用心',
    '个人',
  ],
]

/** Speech and action verbs that make an unknown word before them a person. */
export const SPEECH_VERBS: readonly string[] = [
  ...['说', '表示', '介绍', '告诉', '坦言', '直言', '认为', '指出', '强调', '感慨', '回忆', '透露', '笑着', '深有感触'],
  ...['激动地', '高兴地', '自豪地', '解释', '补充', '总结', '称赞', '感叹'],
]

/** Forms of address after a surname: 蔡女士, 翁老爹. The person is real, the name is partial and private. */
export const ADDRESS_FORMS: readonly string[] = [
  ...['女士', '先生', '阿姨', '大爷', '大妈', '大娘', '大叔', '大伯', '大哥', '大姐', '老爹', '老伯', '老汉', '奶奶'],
  ...['爷爷', '婆婆', '叔叔', '伯伯', '师傅', '老人', '阿婆', '阿公', '同学'],
]

/** Words that jieba or a surname makes look like a person and that are none. */
export const NEVER_PERSON: ReadonlySet<string> = new Set([
  ...[
    '高度',
    '高级',
    '高效',
    '高质量',
    '高标准',
    '高新',
    '高原',
    '方案',
    '方面',
    '方式',
    '方向',
    '方便',
    '方法',
    '万元',
  ],
  ...['金额', '金融', '金秋', '金牌', '马年', '马上', '江苏', '江西', '黄金', '黄河', '白天', '白内障', '安全', '安置'],
  ...['时间', '时代', '时候', '时期', '时刻', '方志', '成员', '成果', '成立', '成效', '成为', '成功', '成本', '和平'],
  ...['和谐', '常态', '常委', '常务', '严格', '严重', '文化', '文明', '文旅', '文艺', '文创', '文体', '项目', '石油'],
  ...['石化', '水平', '水利', '水库', '水源', '水稻', '温暖', '温室', '温泉', '乐观', '乐园', '明确', '明显', '明珠'],
  ...['明年', '能力', '能源', '能够', '全面', '全国', '全省', '全市', '全县', '全州', '全区', '于是', '华侨', '平台'],
  ...['平安', '平均', '平方', '平整', '平原', '路线', '路径', '钟情', '管理', '管道', '强调', '强化', '强大', '向往'],
  ...['相关', '相比', '相约', '简单', '简介', '党员', '党委', '党建', '关心', '关键', '关于', '关爱', '关注', '通过'],
  ...['通讯员', '单位', '双方', '双向', '古城', '古镇', '古道', '连接', '连续', '连心', '易地', '司法', '司机', '那些'],
  ...[
    '段时间',
    '曾经',
    '空间',
    '空中',
    '毛巾',
    '毛衣',
    '毛毯',
    '牛羊肉',
    '牛羊',
    '牛奶',
    '羊肉',
    '熊猫',
    '雷雨',
    '米粉',
  ],
])

/** Characters that end no given name: 沈岳说 is 沈岳 and 说. */
export const NEVER_LAST_IN_NAME = /[说是在的也就了与着过把被让给和及或等从对这那]$/

/** Titles of people who are mostly minors: such people never become a mention. */
export const MINOR_TITLES: ReadonlySet<string> = new Set([
  '学生',
  '同学',
  '小朋友',
  '孩子',
  '儿童',
  '小学生',
  '中学生',
  '少年',
  '幼儿',
])

/** Titles of bylines and imprints, which a space or colon may part from the name. */
export const IMPRINT_TITLES: readonly string[] = [
  ...['记者', '通讯员', '实习生', '责编', '责任编辑', '美编', '校对', '版式', '编辑', '摄影', '图', '文'],
]

/** Words that present a person like a title does, and that are no posts or occupations. */
export const INTRODUCING_WORDS: readonly string[] = [
  ...[
    '徒弟',
    '师傅',
    '艺人',
    '歌手',
    '词作者',
    '作者',
    '队员',
    '花农',
    '助理',
    '岁的',
    '妻子',
    '丈夫',
    '儿子',
    '女儿',
    '爱人',
  ],
  ...[
    '同事',
    '战友',
    '搭档',
    '学徒',
    '挂钩干部',
    '干部',
    '新娘',
    '新郎',
    '父亲',
    '母亲',
    '创始人',
    '带头人',
    '劳模',
    '机长',
  ],
]

/**
 * Characters with which names of Uyghur, Kazakh, Mongol, Tibetan and Hui bearers are written: 古丽娜尔, 泽仁顿珠, 其其格.
 * A name without a middle dot is read as far as these go. Source: the usual transcription tables.
 */
export const TRANSCRIPTION = new Set(
  '阿艾安依伊亚娅雅吾乌吴奥欧库古拉丽娜尼木买麦玛马米迈提体铁帖江姜尔儿如肉热日然孜紫则沙萨赛赫克可卡凯坎肯居朱加贾杰吉' +
    '金别拜巴布白帕排配皮甫普夫合哈海汗罕胡浑霍兰力里列林路鲁罗洛曼满明莫穆那努恰切乔琼其齐瑞山什史斯苏塔台太坦特图吐托瓦外' +
    '万维温西夏先谢牙尧叶以英永玉约再扎札尊卓次仁桑达增丹顿珠央姆措多索朗贡珍德嘎边强泽四郎拥宗音格勒花敖登乌苏和蒙顺来道' +
    '旦旺堆觉洼晋美益西赤列群培念白旦却依力哈木拉提江山别克努尔古丽扎提兰诺敏夫道尔纳木',
)
