import type { Random } from '../random.js'
import type { Block, TrueArticle } from '../set-page.js'
import { dress, wrapParagraph } from './body.js'
import type { ComposedTraits } from './traits.js'

/** Opens an article and gives its record, to which the blocks belong. */
export type Add = (kind: TrueArticle['kind'], headline: string | null) => TrueArticle

interface Box {
  readonly add: Add
  readonly traits: ComposedTraits
  readonly random: Random
}

function paragraph(text: string, { traits, random }: Box): string {
  return wrapParagraph(dress(text, traits, random), traits.width, traits, random).join('\n')
}

/** A picture of its own. */
export function captionBox(box: Box): Block[] {
  const text = box.random.pick([
    '湖心岛的白鹭在浅滩觅食，游人隔着栈道拍照。 柳 青 摄',
    '5月10日，苗圃工人把第一批海棠装车。当天起，城区七条主干道将陆续换上新的行道花木。 本报记者 蓝小舟 摄',
    '晨雾里的梯田一层叠着一层，农人牵牛走过田埂。（蓝小舟 摄影报道）',
    '图为龙舟队员在内河训练。连日来，各村队伍抓紧备战端午赛事。（资料图片）',
    '▲航拍镜头下的晒秋场景。 柳青/摄',
    '又到采桑时节，蚕农把鲜嫩的桑叶运回蚕房。□蓝小舟 摄',
  ])
  return [{ text: paragraph(text, box), owner: box.add('caption', null), gap: 1 }]
}

export function indexBox(box: Box): Block[] {
  const { add, traits, random } = box
  const rows = random.shuffle([
    '老船坞变身艺术街区',
    '早市搬家记',
    '茶山上的夜校',
    '江豚归来 鱼米更香',
    '一座桥的三次加固',
    '村口开了“时间银行”',
  ])
  if (traits.index === 'labels') {
    return ['云台：', '石河：'].map((label, i): Block => {
      const text = [label, rows[2 * i] ?? '', rows[2 * i + 1] ?? ''].join('\n')
      return { text, owner: add('index', text.replaceAll('\n', ' ')), gap: 1 }
    })
  }
  if (traits.index === 'pointers') {
    return rows.slice(0, 2).map((row, i): Block => {
      const pointer = random.pick([
        `详见第${String(i + 3)}版`,
        `►${String(i + 2)}版`,
        `（见${String(i + 5)}版）`,
        `>>>A0${String(i + 4)}版`,
      ])
      return { text: `${row}\n${pointer}`, owner: add('index', row), gap: 1 }
    })
  }
  const title = random.pick(['今日导读', '导 读', '本期导读', '要目'])
  const arrow = random.pick([' 2版', '（3版）', '……4版', ' →5版', '/6版', ' P7'])
  return [
    { text: [title, ...rows.slice(0, 4).map((row) => row + arrow)].join('\n'), owner: add('index', null), gap: 1 },
  ]
}

export function weatherBox({ add, traits, random }: Box): Block[] {
  const text =
    traits.weather === 'line'
      ? random.pick([
          '今日天气：多云转晴，气温13℃～21℃，东北风3级',
          '天气预报 今天白天阴有小雨，夜间转多云，气温12到18度，偏东风2到3级，阵风5级；明天多云。',
        ])
      : random.pick([
          '今日天气\n阴转小雨 偏北风2到3级 气温14℃～19℃\n明天 多云 15℃～22℃',
          '天气预报\n今天 晴 16～24℃\n明天 多云间阴 15～22℃\n后天 小雨 14～18℃',
          '云浦三天天气\n13日 多云 17℃/25℃\n14日 阴 16℃/23℃\n15日 阵雨 15℃/20℃',
        ])
  return [{ text, owner: add('other', null), gap: 1 }]
}

export function noticeBox(box: Box): Block[] {
  const [title = '', text = '', signature = ''] = box.random.pick([
    [
      '关于东环路部分路段封闭施工的通告',
      '因燃气管道迁改，东环路（三号桥至水厂路口）自2031年6月1日至7月20日封闭施工，过往车辆请绕行。特此通告。',
      '云浦市公安局交通警察支队',
    ],
    [
      '停水通知',
      '因主管道碰口，5月15日22时至次日6时，城西片区停水，请用户提前储水。服务热线：000-00000000。',
      '云浦市自来水公司',
    ],
    [
      '云浦市自然资源局国有建设用地使用权挂牌出让公告',
      '经云浦市人民政府批准，我局决定挂牌出让一宗国有建设用地使用权。一、地块位于城南新区，面积12036平方米，用途为商服用地。二、竞买人须于2031年6月10日17时前缴纳竞买保证金。三、联系地址：云浦市政务中心三楼，联系电话：000-00000000。',
      '云浦市自然资源局\n2031年5月13日',
    ],
    [
      '债权转让通知书',
      '根据我司与海岳资产管理有限公司签订的协议，我司已将对云浦市某某建材有限公司享有的全部债权依法转让。特此通知。',
      '云浦市某某贸易有限公司',
    ],
    [
      '征稿启事',
      '为庆祝建县八十周年，本报即日起面向读者征集“我与家乡”主题文章，体裁不限，字数不超过一千五百字。来稿请寄本报编辑部，截止日期2031年9月30日。',
      '本报编辑部',
    ],
  ])
  const owner = box.add('notice', title)
  return [
    { text: title, owner, gap: 1 },
    { text: paragraph(text, box), owner, gap: box.traits.breaks === 'paragraphs' ? 1 : 0 },
    { text: signature, owner, gap: 0 },
  ]
}

export function adColumn(box: Box): Block[] {
  const { add, random } = box
  const ads = random.shuffle([
    '遗失声明：叶某不慎遗失驾驶证一本，声明作废。',
    '旺铺转让：南门兜临街店面六十平方米，联系电话：000-00000000。',
    '遗失 云浦市好味小吃店营业执照副本一份，声明作废。',
    '招聘：大型超市招理货员五名，包吃住，有意者请致电000-00000000。',
    '求租：城南两居室一套，租金面议，联系人：程先生。',
    '减资公告：云浦市某某商贸有限公司拟将注册资本由500万元减至100万元，请债权人自公告之日起四十五日内申报债权。',
  ])
  const title = random.pick(['分类信息', '分类广告', '便民信息', '遗失声明 · 公告', '信息超市 刊登热线：000-00000000'])
  const owner = add('ad', title.replace(/ 刊登热线.*/, ''))
  return [
    { text: title, owner, gap: 1 },
    {
      text: ads
        .slice(0, 4)
        .map((text) => paragraph(text, box))
        .join('\n'),
      owner,
      gap: 0,
    },
  ]
}

/** A story that is a list of pairs or a table of figures. */
export function tableStory(box: Box): Block[] {
  const { add, traits } = box
  const pairs = traits.table === 'pairs'
  const title = pairs ? '新一轮结对名单公布' : '一至四月主要经济指标'
  const owner = add('news', title)
  const rows = pairs
    ? ['南溪市——白沙县', '北江市——青岩县', '东海市——石河县', '西岭区——浦头镇']
    : [
        '指标 单位 本月累计 同比增长%',
        '地区生产总值 亿元 612.4 5.8',
        '规模工业增加值 亿元 203.7 6.9',
        '社会消费品零售总额 亿元 288.1 4.2',
      ]
  const lead = pairs ? '新一轮结对帮扶关系已经明确，具体安排如下：' : '市统计局发布一至四月全市主要经济指标：'
  return [
    { text: title, owner, gap: 1 },
    { text: paragraph(lead, box), owner, gap: 1 },
    { text: rows.join('\n'), owner, gap: 0 },
  ]
}
