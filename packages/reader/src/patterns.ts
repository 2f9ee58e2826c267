import { authorsIn, isAuthorLine } from './author-lines.js'
import { isColumnTitle } from './column-titles.js'
import { labelledBylines } from './labelled-bylines.js'

/** Marks that papers print before a byline or a teaser. */
const BULLET = '[⊙□■●○◎◆◇▲△★☆]'
/** Words for those who write and photograph. */
const CREW = '(?:记者|通讯员|实习生|特约撰稿人|摄影师)'

/** A story's opening words: 本报讯, 本报北京3月5日电, 新华社乌鲁木齐5月1日电, 晨报讯. */
const DATELINE =
  /^[■●□]?\s?(?:本报|本刊|本网|[\p{Script=Han}]{2,8}(?:日报|晚报|早报|晨报|都市报|网|融媒))[^\s，。：；]{0,14}?[讯电](?=[\s（(:：，,。\d]|记者|通讯员|实习|$)/u
const AGENCY =
  /^(?:据?新华社|据?新华网|央广网|中国新闻网|据?中新社|中新网|人民网|央视网|据?央视新闻)[^\s，。：；]{0,16}(?:[讯电]|消息)(?=[\s（(:：，,。\d]|记者|$)/u
/** 本报记者甲乙报道： */
const REPORTED =
  /^(?:本报|本刊|本网)(?:首席|特派|特约|见习|实习|全媒体|融媒体)?记者\s?[\p{Script=Han}·\s、]{2,16}报[道导](?=[：:，,\s])/u
/** 【本報記者陳一諾雲浦報導】, 【中央社台北十二日電】: papers overseas put it in brackets. */
const BRACKETED =
  /^【(?:(?:本报|本刊|本网|[\p{Script=Han}]{1,6}[报社网])[^。；！？】]{0,20}(?:[讯电]|记者[^。；！？】]{1,20}|报道|报导)|记者[^。；！？】]{2,20}报[道导])】/u
const DIGEST = /^(?:本报|本刊)?综合(?:消息|报道|新华社|本报)(?=[\s（(:：，,。])/u
const BRACKET = /^[（(](?:本报)?(?:记者|通讯员)[\s:：][^（()）。]{2,30}[)）](?=[^\s（(])/u

/** True if the text opens as a news story does, with its paper or agency and often the reporter. */
export function hasDateline(text: string): boolean {
  const opening = text.slice(0, 44)
  if (!/[讯电记综通息]/.test(opening)) return false
  // Blanks round digits, and in a word set wide, are the work of justification.
  const head = opening.replace(/\s{1,3}(?=\d)|(?<=\d)\s{1,3}/g, '').replace(/^本\s报/, '本报')
  return (
    DATELINE.test(head) ||
    BRACKETED.test(head) ||
    REPORTED.test(head) ||
    AGENCY.test(head) ||
    DIGEST.test(head) ||
    BRACKET.test(head)
  )
}

const BYLINE_START = new RegExp(
  `^${BULLET}?\\s{0,2}(?:文\\s?[/／、]\\s?图\\s?[:：]?\\s?)?(?:本报|本刊|本网|[\\p{Script=Han}]{1,6}(?:报|社|网|台|融媒体?|客户端))?\\s{0,2}(?:融媒体|全媒体|首席|特派|特约|见习|实习|驻[\\p{Script=Han}]{2,4})?${CREW}[\\s:：\\p{Script=Han}]`,
  'u',
)
const AUTHOR_MARK = new RegExp(
  `^${BULLET}\\s{0,2}[\\p{Script=Han}·]{2,12}(?:[\\s、][\\p{Script=Han}·]{2,12}){0,4}$`,
  'u',
)
const CREW_WORD = new RegExp(CREW, 'u')
const SENTENCE_MARK = /[。；;，,！？!?]/

/** True for a line that only names who wrote the story: `□本报记者 甲乙`, `●丙丁`. */
export function isBylineLine(text: string): boolean {
  if (text.length > 60 || SENTENCE_MARK.test(text)) return false
  if (isAuthorLine(text) || labelledBylines(text).length > 0) return true
  if (isColumnTitle(text) || /^[^（(]*[)）]$/.test(text)) return false
  if (!/^[⊙□■●○◎◆◇▲△★☆]/.test(text) && !CREW_WORD.test(text)) return false
  if (isSpeech(text) && authorsIn(text.replace(/^[^:：]*[:：]/, '')).length === 0) return false
  if (BYLINE_START.test(text)) return namesOnly(text)
  return AUTHOR_MARK.test(text) && text.length <= 24
}

/** A byline is made of short words: no more than a name follows 记者 without a blank, unless it is a foreign one. */
function namesOnly(text: string): boolean {
  return text.split(/[\s、/／:：]/).every((word) => {
    const name = word.split(CREW_WORD).at(-1) ?? ''
    return word.length <= 14 && (word === name || name.length <= 4 || /[·•]|^(?:发自|摄影|文|报道)|报道$/u.test(name))
  })
}

const CREDIT =
  /(?:(?<![拍航])摄|摄影|摄影报道|供图|配图|资料图片?|资料照片|图片均?由[\p{Script=Han}]{2,16}提供|摄[/／]文)[)）]?$/u

/** True if the text closes with a photo credit. */
export function hasPhotoCredit(text: string): boolean {
  const tail = text.slice(-40)
  return /[摄图片供]/.test(tail) && CREDIT.test(tail.replace(/\s/g, ''))
}

/** True for the words with which captions begin: 图为, 上图, ▲. */
export function opensCaption(text: string): boolean {
  return /^(?:图为|图[①-⑩一二三四五]|[上下左右]图|[▲△▼▽←→↑↓]|(?:漫画|制图|图表|组图|示意图)[:：/])/u.test(text)
}

/** True for the head of a numbered section: `一、`, `（三）`, `第二章`. */
export function isEnumerated(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|其[一二三四五六七八九十]$|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部篇]|\d{1,2}[.．、](?!\d))/.test(
    text,
  )
}

/** True for the title of a box that goes with a story: 新闻延伸, 相关链接. */
export function isSidebarTitle(text: string): boolean {
  return (
    text.length <= 14 &&
    /^[【\[■●◆]?\s?(?:新闻|相关|延伸|名词|背景|知识)?(?:延伸|链接|阅读|解释|背景|提示|多一点|记者手记|手记|编后|编者按|短评)/u.test(
      text,
    )
  )
}

/** True for the title of a table or a list: 本周主要农副产品价格表, 全市先进集体名单, 2031年援疆大事记. */
export function isListTitle(text: string): boolean {
  return /\p{Script=Han}(?:一览|一览表|价格表|时间表|时刻表|对照表|统计表|日程表|安排表|情况表|名单|名录|排行榜|红黑榜|大事记)(?:[（(][^（()）]{1,16}[)）])?$/u.test(
    text,
  )
}

/** True for a label of a teaser, such as a county's name with a colon, or a line that sends the reader to a page. */
export function isTeaserLabel(text: string): boolean {
  return text.length <= 7 && /^[\p{Script=Han}]{2,6}[：:]$/u.test(text)
}

const AD_WORDS =
  /声明作废|遗失|特此声明|特此公告|特此通知|刊登热线|刊登地址|登报|分类信息|分类广告|拍卖|招标|竞买|注销公告|减资公告|清算|债权人|身份证号|防伪码|联系电话|咨询电话|联系人|机构编码|流水号|邮政编码|许可证|招租|转让|现予以公告|广告/g

/** Words of advertisements and legal notices per hundred characters, and how many different ones. */
export function countAdWords(text: string): { readonly density: number; readonly kinds: number } {
  const found = text.match(AD_WORDS) ?? []
  return { density: (100 * found.length) / Math.max(40, text.length), kinds: new Set(found).size }
}

const NOTICE_TITLE = /^[^。，,；;：:]{2,80}?(?:公告|通告|公示|启事|声明|分类信息|分类广告)(?=\s|$)/u

/** Length of the title that opens a notice or a column of classified advertisements; 0 if none does. */
export function noticeTitleLength(text: string): number {
  return NOTICE_TITLE.exec(text.slice(0, 90))?.[0].length ?? 0
}

/** True for a line of a conversation, its speaker named before a colon: 问：…, 记者：…. */
export function isSpeech(text: string): boolean {
  return /^(?:问|答|记者|主持人|[QA甲乙])\s{0,2}[:：]/u.test(text)
}

/** True for what the editors say ahead of a story. */
export function isEditorsNote(text: string): boolean {
  return (
    text.length <= 400 && /^[【[■●◆]?\s?(?:编者按|编者的话|编前语?|开栏的话|开栏语)\s?(?:[】\]]|[:：\s])/u.test(text)
  )
}
