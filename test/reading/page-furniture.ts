import type { PageTraits } from './page-traits.js'
import type { Random } from './random.js'
import type { Block, TrueArticle } from './set-page.js'
import { setParagraph } from './set-page.js'

type Add = (kind: TrueArticle['kind'], headline: string | null) => TrueArticle

/** What stands at the head of a page: it belongs to no article. */
export function masthead(random: Random): Block[] {
  const heads = [
    '云浦日报 2031年5月13日 星期二 第2版',
    '云 浦 晚 报\n2031 年 5 月 13 日　星期二　农历辛亥年三月廿二　今日 8 版',
    '2 要闻 2031.5.13 星期二 责任编辑 林某 版式 陈某 校对 黄某',
    'A03 民生',
  ]
  return [{ text: random.pick(heads), owner: null, gap: 0 }]
}

export function caption(add: Add, random: Random): Block[] {
  const texts = [
    '图为湖心岛的白鹭在浅滩觅食，游人隔着栈道拍照。 柳 青 摄',
    '5月10日，苗圃工人把第一批海棠装车。本报记者 蓝小舟 摄',
    '晨雾里的梯田一层叠着一层，农人牵牛走过田埂。（蓝小舟 摄影报道）',
  ]
  return [{ text: random.pick(texts), owner: add('caption', null), gap: 1 }]
}

export function indexBox(add: Add, random: Random): Block[] {
  const teasers = random.shuffle(['老船坞变身艺术街区', '早市搬家记', '茶山上的夜校', '江豚归来'])
  const owner = add('index', null)
  const arrow = random.pick(['　2 版', '（3版）', ' 详见第4版', ' →5版'])
  return [{ text: ['今日导读', ...teasers.slice(0, 3).map((row) => row + arrow)].join('\n'), owner, gap: 1 }]
}

export function weather(add: Add): Block[] {
  const owner = add('other', null)
  return [{ text: '今日天气\n阴转小雨 偏北风2到3级 气温14℃～19℃\n明天 多云 15℃～22℃', owner, gap: 1 }]
}

export function notice(add: Add, traits: PageTraits, random: Random): Block[] {
  const [title, text, signature] = random.pick([
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
      '关于拟推荐先进班组的公示',
      '根据评选办法，经研究，拟推荐三个班组，现予以公示，公示期五个工作日。如有异议，请向工会反映，联系电话：000-00000000。',
      '云浦市总工会',
    ],
  ])
  const owner = add('notice', title ?? null)
  return [
    { text: title ?? '', owner, gap: 1 },
    { text: setParagraph(text ?? '', traits, random), owner, gap: 1 },
    { text: signature ?? '', owner, gap: 0 },
  ]
}

export function smallAds(add: Add, traits: PageTraits, random: Random): Block[] {
  const ads = random.shuffle([
    '遗失声明：叶某不慎遗失驾驶证一本，声明作废。',
    '旺铺转让：南门兜临街店面六十平方米，联系电话：000-00000000。',
    '遗失 云浦市好味小吃店营业执照副本一份，声明作废。',
    '招聘：大型超市招理货员五名，包吃住，有意者请致电000-00000000。',
    '求租：城南两居室一套，租金面议，联系人：程先生。',
  ])
  const owner = add('ad', '分类信息')
  const lines = ads.slice(0, 3).map((text) => setParagraph(text, traits, random))
  return [
    { text: '分类信息', owner, gap: 1 },
    { text: lines.join('\n'), owner, gap: 1 },
  ]
}

/** A story that is a list: each row one line, however short. */
export function listStory(add: Add, traits: PageTraits): Block[] {
  const owner = add('news', '全市村企结对名单公布')
  const rows = ['梅坪村——云台茶业', '龙潭村——石磨食品', '青岩村——白沙果业', '溪口村——浦上米业', '浦头村——东渡水产']
  const colon = traits.punctuation === 'half' ? ':' : '：'
  const head = { text: '全市村企结对名单公布', owner, gap: 1 }
  const body = [
    { text: `本报讯 市农业农村局昨天公布第三批村企结对名单${colon}`, owner, gap: 1 },
    { text: rows.join('\n'), owner, gap: 1 },
  ]
  return traits.headline === 'after' ? [...body, head] : [head, ...body]
}
