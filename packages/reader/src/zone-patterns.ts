/** Text without blanks: titles of boxes are often set wide (导 读). */
function tight(text: string): string {
  return text.replace(/\s+/g, '')
}

/** True for the title of a box that lists what stands on other pages: 今日导读, 导 读, 下期看点：…. */
export function isIndexTitle(text: string): boolean {
  if (text.length > 60 || !/[读览录期目要引点航]/.test(text)) return false
  return /^[◆■●▶►【[]?(?:今日|本期|要闻|版面|内页|重点|精彩|本版)?(?:导读|导览|目录|要目|提要|索引|看点|标题导航|版面导航|版面目录|标题目录)[】\]]?$|^下期(?:看点|预告|关注)(?:$|[:：])/u.test(
    tight(text),
  )
}

const POINTER_MARK = '(?:详见|请见|见|►|▶|→|⇒|>>|》》|…{1,2}|[（(]|\\s|[/／])'
const POINTER = new RegExp(
  `(?:^|${POINTER_MARK})\\s{0,2}(?:今日|本报)?第?\\s?[A-Z]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版[)）]?$`,
  'u',
)

/** True for a line that points to an inside page: `详见第3版`, `►4版`, `（5版）`; jump lines and 相关报道见3版 are none. */
export function isPagePointer(text: string): boolean {
  const tail = text.slice(-24)
  if (/\s[PＰ]\s?\d{1,3}$/.test(tail)) return true
  if (!tail.includes('版')) return false
  return POINTER.test(tail) && !/转|接|报道|全文|\d{4}|星期/.test(tail)
}

/** True for a line that is nothing but a pointer: 详见第3版. */
export function isLonePointer(text: string): boolean {
  return text.length <= 12 && isPagePointer(text) && /^(?:[（(]?(?:详见|请见|见)|[►▶→⇒>》（(第]|[A-Z]?\d)/u.test(text)
}

/** True for the title of a weather box. */
export function isWeatherTitle(text: string): boolean {
  if (text.length > 20 || !text.includes('天')) return false
  return (
    /^\p{Script=Han}{0,6}天气(?:预报|趋势|早知道|实况|预告)?[:：]?$/u.test(tight(text)) &&
    !/好|坏|恶劣|的|极端/.test(text)
  )
}

/** True for a weather forecast of one paragraph: 今日天气：多云转晴，… */
export function opensWeatherLine(text: string): boolean {
  if (!text.slice(0, 12).includes('天气')) return false
  return /^(?:\p{Script=Han}{0,6})天气(?:预报|趋势|预告)?[:：\s].{0,24}?(?:晴|多云|阴|雨|雪|雾|风|℃|气温)/u.test(text)
}

/** True for a row of a weather box: skies, wind or degrees, and hardly a word more. */
export function isWeatherRow(text: string): boolean {
  return text.length <= 40 && /[℃°]|多云|晴|阴转|小雨|阵雨|大雨|[东南西北]风|\d级/.test(text)
}

/** True for the title of a column of small advertisements. */
export function isAdTitle(text: string): boolean {
  if (text.length > 30) return false
  return /^[【[■●]?(?:分类(?:信息|广告)|便民(?:信息|广告)|生活(?:信息|广告)|信息(?:超市|平台|窗)|求租求购|招聘信息|房产信息|招聘求职|遗失(?:声明|启事)?|鸣谢|广告|(?:遗失)?声明[·、/／]?(?:公告|启事)?)[】\]]?(?:刊登热线|热线|电话|咨询电话)?[:：]?[\d■-]*$/u.test(
    tight(text),
  )
}

const SMALL_AD =
  /遗失|声明作废|转让|出租|招租|求租|求购|出售|急售|招聘|诚聘|急聘|致电|热线|联系电话|咨询电话|联系人|面议|有意者|包吃住|作废|登报|刊登|感谢|鸣谢|减资|清算|债权人|注销|公告/

/** True for the title of a single advertisement: 旺铺招租, 招聘. */
export function isSingleAdTitle(text: string): boolean {
  return /^[【[■●]?(?:旺铺|店面|门面|厂房|商铺|房屋|写字楼)?(?:招租|出租|转让|出售|急转|急售|招聘|诚聘|急聘|求购)[】\]]?$/u.test(
    tight(text),
  )
}

/** True if a block reads like an advertisement wherever it stands: whom to call, or a paper that is no longer good. */
export function isPlainAd(text: string): boolean {
  return /(?:电话|热线|联系人?|致电|手机|微信)[^。；]{0,14}[\d■]{5}|声明作废/u.test(text)
}

/** True if a block under the title of an advertisement column reads like one. */
export function speaksAsAd(text: string): boolean {
  return SMALL_AD.test(text)
}

const NOTICE_NOUN = '(?:公告|通告|公示|启事|通知书?|声明书?|更正|致歉|说明|告知书|函告|催告书?)'
/** What notices are given of: 养护工程招标公告, 国有土地使用权挂牌出让公告. */
const NOTICE_MATTER =
  '(?:招标|中标|采购|竞价|竞租|比选|成交|流标|废标|拍卖|竞买|出让|转让|出租|招租|征收|征地|拆迁|用地|注销|减资|清算|合并|分立|破产|催收|债权|开庭|送达|传票|搬迁|停电|停水|限行|封闭|改道|任前|候选人|拟录用|录用|招聘|招考|招生|评选|听证|规划|环评|验收)'
const NOTICE_TITLE = new RegExp(
  `^(?:关于[^。！？]{2,60}的?${NOTICE_NOUN}|[\\p{Script=Han}A-Za-z0-9（）()·]{0,40}(?:公司|局|委员会|政府|法院|管委会|办公室|医院|学校|银行|中心)[^。，！？：:]{0,40}${NOTICE_NOUN}|[\\p{Script=Han}]{0,6}${NOTICE_NOUN}|更\\s?正)(?:[（(][^（()）]{1,20}[)）])?$`,
  'u',
)

const LONG_NOTICE_TITLE = new RegExp(
  `^[\\p{Script=Han}A-Za-z0-9（）()·“”《》、\\-]{0,48}${NOTICE_MATTER}${NOTICE_NOUN}(?:[（(][^（()）]{1,20}[)）])?$`,
  'u',
)
/** A row that the next one completes: …农村公路养护工程 | 招标公告; a headline of its own ends in another way. */
const MATTER_GOES_ON = /(?:工程|项目|地块|土地|房屋|房产|资产|设备|服务|使用权|标段|路段|车辆|股权|人员|教师|年度)$/u

/** Number of rows at the head that are a notice's title together (a title may be wrapped); 0 if none is. */
export function noticeTitleRows(rows: readonly string[]): number {
  let text = ''
  for (const [i, row] of rows.entries()) {
    if (row.length > 80 || /[。！？，]/.test(row)) return 0
    text += tight(row)
    const title = i === 0 || MATTER_GOES_ON.test(tight(rows[i - 1] ?? '')) ? LONG_NOTICE_TITLE : NOTICE_TITLE
    if (NOTICE_TITLE.test(text) || title.test(text)) return i + 1
  }
  return 0
}

/** True if a block reads on as a notice does: places, times, telephones, the closing formula. */
export function speaksAsNotice(text: string): boolean {
  return /特此|咨询|电话|联系人|联系方式|截止|截至|时间[:：]|地点[:：]|地址[:：]|报名|公示期|如有异议|请.{0,10}(?:绕行|储水|周知|知悉)|^[（(]?[一二三四五六七八九十\d]{1,2}[、.．)）]/u.test(
    text,
  )
}

/** True if a notice's closing formula ends the block. */
export function endsNotice(text: string): boolean {
  return /特此(?:公告|通告|公示|通知|声明|说明|更正)[。.!！]?$/u.test(text)
}

const SIGNATURE =
  /(?:公司|局|委员会|政府|法院|检察院|管委会|办公室|大队|支队|总队|总会|分会|工会|协会|商会|学会|基金会|医院|学校|学院|大学|中学|银行|中心|[省市县区]委|部|厅|办|处|站|所|街道办事处)$/u

/** True for a line that signs a notice: an office's name, or a day. */
export function isSignatureLine(text: string): boolean {
  const bare = tight(text)
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/.test(bare)) return true
  return bare.length <= 26 && !/[。，；：！？,;:]/.test(bare) && SIGNATURE.test(bare)
}
