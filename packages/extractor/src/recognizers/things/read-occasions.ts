import type { Candidate } from '../recognizer.js'
import type { HeadHit } from './head-hits.js'
import { fromQuotation, toName } from './head-hits.js'
import { isNamedQuotation } from './named-quotation.js'
import { toThing } from './thing-candidate.js'
import { hasAnchor } from './walk-left.js'

/** A place and one of these is a name: 伊犁州杏花节. */
const FESTIVAL = /^.{2,}(?:节|周|季)$|马拉松/
/** 人民代表大会 is a body, 三大车展 are several, 本场比赛 is pointed at. */
const NO_EVENT = /(?:代表|股东)大会$|[一二三四五六七八九十两]大[^，。]{2,4}$|[本此该][次届场]/
/** Words that hold an event or say that it was held. */
const HOLDS = /^(?:举办|举行|承办|主办|召开|组织)$/
const HELD = /^(?:在[^，。；、]{1,16}?)?(?:正式|圆满|成功)?(?:举行|举办|开幕|落幕|召开|开赛|闭幕|开营)/

/** A fair, festival, contest or ceremony: an anchor and `least` characters of its own. */
export function readEvent(hit: HeadHit, least: number): Candidate | undefined {
  const { context, walk, head, end } = hit
  if (walk.anchors.length === 0) return undefined
  if (head.type === 'Event' && NO_EVENT.test(context.document.text.slice(walk.start, end))) return undefined
  return walk.words >= leastWords(hit, least) && walk.words + head.head.length >= 3 ? toName(hit) : undefined
}

function leastWords({ walk, head }: HeadHit, least: number): number {
  if (hasAnchor(walk, 'edition', 'quote')) return 0
  if (!hasAnchor(walk, 'place', 'blend', 'organization', 'year')) return least + 2
  return FESTIVAL.test(head.head) ? 0 : least
}

/** 闽政通App, 福建省网上办事大厅: a place or its short character begins the name. */
export function readService(hit: HeadHit): Candidate | undefined {
  const { context, walk } = hit
  const first = context.document.text[walk.start] ?? ''
  const isAbbreviated = context.abbreviations.has(first) && walk.content >= 2 && walk.content <= 5
  return hasAnchor(walk, 'place', 'quote') || isAbbreviated ? toName(hit) : undefined
}

/** “X”行动, “X”计划: the quotation begins the name. */
export function readQuoted(hit: HeadHit): Candidate | undefined {
  const { walk, head } = hit
  if (head.type === 'Event') return hasAnchor(walk, 'quote') ? toName(hit) : undefined
  return head.head === '活动' ? readActivity(hit) : fromQuotation(hit)
}

/** “X”活动 is a campaign, and an event where it is held. */
function readActivity(hit: HeadHit): Candidate | undefined {
  const { context, walk, end } = hit
  const { text, tokenAt } = context.document
  const quote = walk.anchors.find(({ kind }) => kind === 'quote')
  if (!quote) {
    // 海峡论坛漳州活动: a part of a known event.
    const known = context.index.known.startingAt(text, walk.start)
    return known?.type === 'Event' && hasAnchor(walk, 'place') ? toName(hit, 'Event') : undefined
  }
  const quoted = text.slice(quote.start + 1, quote.end - 1)
  if (isNamedQuotation(quoted, context.index)) return undefined
  // “漳州好物节”直播带货活动: what is quoted is an event.
  const inner = context.index.heads.endingAt(quoted, quoted.length)
  if (inner?.type === 'Event' && inner.needs === 'name') return toName(hit, 'Event')
  const before = walk.start > 0 ? tokenAt(walk.start - 1) : undefined
  const isHeld = HELD.test(text.slice(end, end + 24)) || (before !== undefined && HOLDS.test(before.text))
  return isHeld ? toName(hit, 'Event') : fromQuotation(hit)
}

/** 三明医改经验, behind a word of learning. */
export function readLesson(hit: HeadHit): Candidate | undefined {
  const { walk } = hit
  const { document, index } = hit.context
  const before = walk.start > 0 && hasAnchor(walk, 'place', 'quote') ? document.tokenAt(walk.start - 1) : undefined
  const isFormula = /[+＋]/.test(document.text.slice(walk.start, hit.end))
  const isLearned = before !== undefined && (index.words.learns.has(before.text) || before.text === '“')
  return isLearned && !isFormula ? toName(hit) : undefined
}

/** “山海柚”品牌: the quotation alone is the name; “岳品”公用标识 is named with its marks. */
export function readBrand({ walk, head, end }: HeadHit): Candidate | undefined {
  const quote = walk.anchors.find(({ kind }) => kind === 'quote')
  if (!quote || quote.end === end) return undefined
  const isBare = /(?:品牌|商标)$/.test(head.head)
  return toThing(isBare ? { start: quote.start + 1, end: quote.end - 1 } : quote, 'Brand', 'head')
}
