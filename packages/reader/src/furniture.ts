import type { Line } from './lines.js'

const DAY = /\d{4}(?:\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[.．/／\-—]\d{1,2}[.．/／\-—]\d{1,2})/u
/** The weekday, the old calendar or the page's number. */
const AFTER_DAY =
  /星期[一二三四五六日天]|周[一二三四五六日天](?=$|[\s第A-Z\d])|农历|第\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十〇○零]{1,4})\s?版|(?:^|[\s|｜])(?:[A-Z]\d{1,2}|[A-Z]?\d{1,2}\s?版|0\d)(?=$|[\s|｜:：\p{Script=Han}])/u
/** The same set in Chinese digits: 二〇三一年五月十四日. */
const CHINESE_DAY = /[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/u
/** What stands before the day in prose and in the rows of a notice, and hardly in a masthead: 三、获取时间：2031年3月5日. */
const PROSE = /[，,、：:]\s?$|^[一二三四五六七八九十\d（(]{1,4}[、.．)）]|[自至到于在从为的]$/u
const FOLIO =
  /^(?:第?\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?:\s?[:：]?\s?\p{Script=Han}{2,5})?|(?:[A-Z]\d{1,2}|0\d)\s?\p{Script=Han}{2,5}|\d{1,2}|今日\s?\d{1,2}\s?版)$/u
const CREW = '(?:责任编辑|责编|主编|编辑|美编|版式|校对|统筹|终审|监制|值班编委|本版编辑|版面设计|图编|制图)'
const IMPRINT = new RegExp(
  `责任编辑|责编|(?:^|\\s)${CREW}\\s?[:：/／\\s]|版式设计|国内统一(?:连续出版物|刊)号|邮发代号|新闻热线[:：]|总第\\s?\\d{1,6}\\s?期`,
  'u',
)
/** A paper's name set wide: 云 浦 日 报. */
const SPACED_MASTHEAD = /^\p{Script=Han}(?:\s{1,2}\p{Script=Han}){1,7}\s{1,2}[报報刊]$/u
/** The header of a rekeyed page: 云浦日报/2031 年/5 月/13 日/第 001 版. */
const REKEYED = /^\p{Script=Han}{1,10}[报刊]\s?[/／]\s?\d{4}\s?年\s?[/／]\s?\d{1,2}\s?月\s?[/／]\s?\d{1,2}\s?日/u
const SENTENCE_MARK = /[。；;！？!?]/

/**
 * A day with words before it at the line's end, or with the weekday, the old calendar or the page's number behind it. By
 * itself it may be that of a notice's signature.
 */
function isDayLine(text: string): boolean {
  const day = DAY.exec(text) ?? CHINESE_DAY.exec(text)
  if (day === null) return false
  if (PROSE.test(text.slice(0, day.index))) return false
  const rest = text.slice(day.index + day[0].length, day.index + day[0].length + 18)
  return (rest === '' && day.index > 0) || AFTER_DAY.test(rest)
}

/** True for a short line with date, editors, imprint or the paper's name, as printed at the head or foot of every page. */
export function isFurniture(text: string): boolean {
  if (text.length > 90 || SENTENCE_MARK.test(text)) return false
  if (BUTTON.test(text)) return true
  return isDayLine(text) || FOLIO.test(text) || IMPRINT.test(text) || SPACED_MASTHEAD.test(text) || REKEYED.test(text)
}

/** A day with nothing beside it: under the last notice of a page it is the notice's. */
const LONE_DAY = /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u

/** What is furniture at the head or the foot of a page only, besides {@link isFurniture}. */
const AT_THE_EDGE = [
  /^[-—–·•\s]{0,4}[A-Z]?\d{1,3}[-—–·•\s]{0,4}$/u,
  /^\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?$/u,
  /^(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日(?:\s?星期[一二三四五六日天])?$/u,
  /^星期[一二三四五六日天](?:$|\s)/u,
  /^农历|第\s?\d{3,6}\s?期|今日\s?\d{1,3}\s?版|^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/u,
  /(?:新闻热线|投稿邮箱|社址|邮编|网址|广告部电话|发行部电话|发行热线)\s?[:：]/u,
  /^[A-Z][A-Z\s.]{4,40}$/u,
  /版权所有|未经许可|不得转载/u,
  /^\p{Script=Han}{2,6}专[版刊]$/u,
]
const SECTION_WORD =
  '(?:要闻|综合|民生|社会|经济|文化|体育|副刊|国际|国内|时政|关注|专题|专版|广告|公告|本埠|县域|教育|健康|财经|文体|深度|评论|理论|时评|新闻|天下|视点|读者|生活|旅游|法治|公益|区域|乡村|党建|城事|人文|影像|视觉|图片)'
/** The same, where surer furniture stands beside it. */
const BESIDE_FURNITURE = /CN\s?\d{2}-\d{4}|代号|机关报|出版|主办|主管|承印|印刷|零售价|https?:|www\.|@/u
/** A paper's own name: 云浦日报, 山城时报, 石河报. */
const PAPER_NAME = /^《?\p{Script=Han}{1,8}[报報刊]》?$/u
/** What a page is given to: 要闻, 民生·社会, 图片新闻. */
const SECTION = new RegExp(`^\\p{Script=Han}{0,2}${SECTION_WORD}(?:\\s?[·•/／|]?\\s?\\p{Script=Han}{2,4})?$`, 'u')
/** The same with the page's number: 时评 02, A07 副刊. */
const NUMBERED_SECTION = new RegExp(
  `^(?:[A-Z]?\\d{1,3}\\s?(?:版\\s?)?[:：]?\\s?)?\\p{Script=Han}{0,2}${SECTION_WORD}(?:\\s?[·•/／|]?\\s?\\p{Script=Han}{2,4})?(?:\\s[A-Z]?\\d{1,3}(?:版)?)?$`,
  'u',
)
/** Buttons of an electronic edition that came along with its text. */
const BUTTON =
  /^(?:(?:上一[版篇期]|下一[版篇期]|版面导航|标题导航|版面目录|往期回顾|放大|缩小|默认|打印|返回|关闭|收藏|分享|朗读|全文复制)[\s+|｜/]{0,3})+$/u
/** A line that asks to scan a code, wherever it stands. */
const SCAN = /^[▲▼◀▶↑↓←→]?\s?(?:请)?(?:扫码|扫一扫|扫描(?:上方|下方|右侧|左侧)?二维码|手机扫码)/u
const MOST_LINES = 8

/** True for a line beside a code to be scanned: 扫码看更多新闻. */
export function isScanLine(text: string): boolean {
  return text.length <= 24 && SCAN.test(text) && !/[。，,；]/.test(text)
}

/** A section's name that no list has, above or below surer furniture: 都市·简讯, 城南. */
const SHORT_NAME = /^\p{Script=Han}{2,4}(?:\s?[·•]\s?\p{Script=Han}{2,4})?$/u

/** How surely a line at a page's edge is furniture: 2 by itself, 1 beside such a line, 0 not at all. */
function edgeWeight({ text }: Line): 0 | 1 | 2 {
  if (text.length > 90 || SENTENCE_MARK.test(text)) return 0
  if (isFurniture(text) || isScanLine(text) || AT_THE_EDGE.some((form) => form.test(text))) return 2
  if (NUMBERED_SECTION.test(text) && /\d/.test(text)) return 2
  return [PAPER_NAME, SECTION, BESIDE_FURNITURE].some((form) => form.test(text)) || isCrewLine(text) ? 1 : 0
}

/** An editor's job and name: 统筹：林某. */
function isCrewLine(text: string): boolean {
  return text.length <= 16 && new RegExp(`^${CREW}\\s?[:：/／\\s]`, 'u').test(text)
}

/**
 * Number of lines at the head of a page that are its masthead: paper, date, number and section, over as many lines as the
 * paper likes. A line that could be a headline counts only between surer ones, or right above or below one.
 */
export function mastheadEnd(lines: readonly Line[]): number {
  return edgeLength(lines.slice(0, MOST_LINES), (a, b) => b.gap)
}

/** Index of the first line at the foot of a page that is furniture. */
export function footStart(lines: readonly Line[]): number {
  const last = lines.slice(-MOST_LINES).reverse()
  const length = edgeLength(last, (a) => a.gap)
  const isSignature = length === 1 && last[0] !== undefined && LONE_DAY.test(last[0].text)
  return lines.length - (isSignature ? 0 : length)
}

/** A short name counts where furniture stands right behind it. */
function weightAt(lines: readonly Line[], i: number): 0 | 1 | 2 {
  const [line, inner] = [lines[i], lines[i + 1]]
  if (line === undefined) return 0
  const weight = edgeWeight(line)
  if (weight > 0 || inner === undefined || !SHORT_NAME.test(line.text)) return weight
  return edgeWeight(inner) === 2 ? 1 : 0
}

/** Lines from an edge of the page inward; `gapBetween` gives the blank lines between one and the next. */
function edgeLength(lines: readonly Line[], gapBetween: (outer: Line, inner: Line) => number): number {
  let length = 0
  for (const [i, line] of lines.entries()) {
    const weight = weightAt(lines, i)
    if (weight === 0) break
    if (weight === 2) length = i + 1
    else {
      const outer = lines[i - 1]
      const inner = lines[i + 1]
      const joined = outer !== undefined && length === i && gapBetween(outer, line) === 0
      const apart = inner === undefined || gapBetween(line, inner) > 0
      if (joined && apart) length = i + 1
    }
  }
  return length
}
