import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'

/** Most characters before a name that a pile of titles may take. */
const REACH = 60
/** Most characters of one title after its holder: 党组成员、副 … 区域经理. */
const TITLE_LENGTH = 14
const MARK_OF_HOLDER = new RegExp(`[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]`)
const ANY_MARK = /[\uE000-\uF8FF]/
const CLAUSE_END = /[，,。；;：:“”！!？?\n（）()]/
const FORMER = /(?:原|时任|前任|曾任|历任)$/
const DEICTIC = /(?:该|本)(?<unit>[县市区州乡镇村]|社区|校|院|厂|公司|团|局|园区)(?=[^，。]{1,10}$)/u
const NOT_IN_TITLE = /[的在了是把将被让给对与]/

interface Position {
  readonly holder: LinkedMention
  readonly title: string
  readonly former: boolean
}

/**
 * Posts before a name. A pile such as 昌吉市委副书记、某某分指挥部指挥长蒋某 gives one position for each body; a list of
 * names behind one title gives the position to each name.
 */
export const titlePileRule: RelationRule = {
  id: 'position/title-before-name',
  predicate: 'HOLDS_POSITION',
  reason: 'A body or place, a post, and a name right behind it: the person holds the post there.',
  examples: [
    { text: '木垒县委副书记林海生说。', finds: ['林海生 > 木垒县委'] },
    {
      text: '玛纳斯县委副书记、福建援疆三明分指挥部指挥长周立新介绍。',
      finds: ['周立新 > 玛纳斯县委', '周立新 > 福建援疆三明分指挥部'],
    },
    { text: '呼图壁县第一中学校长、马晓燕出席。', finds: [] },
    { text: '昌吉市六工镇镇长王建国介绍。', finds: ['王建国 > 六工镇'] },
  ],
  counterExamples: ['书记的办公室里，林海生正在看书。', '村民王秀英说日子好了。'],
  find(context) {
    const drafts: ClaimDraft[] = []
    let shared: readonly Position[] = []
    let previous: LinkedMention | undefined
    for (const person of context.mentions) {
      if (person.type !== 'Person') continue
      const own = readPile(context, person)
      const inList = previous !== undefined && /^[、和与及]$/.test(context.document.text.slice(previous.end, person.start))
      shared = own.length > 0 ? own : inList ? shared : []
      drafts.push(...shared.map((position) => toDraft(person, position)))
      previous = person
    }
    return drafts
  },
}

function toDraft(person: LinkedMention, { holder, title, former }: Position): ClaimDraft {
  const properties = { title, ...(former ? { former } : {}) }
  return { predicate: 'HOLDS_POSITION', subject: person.entity, object: holder.entity, properties, factuality: former ? 'done' : 'ongoing' }
}

/** Reads the pile from its first post to the name; posts without a body of their own belong to the one before. */
function readPile(context: SentenceContext, person: LinkedMention): readonly Position[] {
  const { encoded, resources } = context
  const end = encoded.encodedOffset(person.start)
  const from = Math.max(0, end - REACH)
  const clause = blankRemarks(encoded.text.slice(from, end)).split(CLAUSE_END).at(-1) ?? ''
  const positions: Position[] = []
  let at = end - clause.length
  for (const part of clause.split('、')) {
    const post = resources.titles.endingAt(part.replace(TRAILING, ''), part.replace(TRAILING, '').length)
    const position = post && readPosition({ context, part: part.replace(TRAILING, ''), at, before: positions.at(-1) })
    // 某村果农 lives there; an occupation is held in an organisation only.
    if (!position) positions.length = 0
    else if (post.kind === 'post' || (post.kind === 'occupation' && position.holder.type === 'Organization')) positions.push(position)
    at += part.length + 1
  }
  return positions
}

const BLANK = '\u0000'
/** What may stand between the last post and the name: a blanked remark, 的, a space. */
const TRAILING = /[\u0000\s]*的?[\u0000\s]*$/

/** Blanks remarks in brackets, length kept: （以下简称…）, （援疆）. */
function blankRemarks(text: string): string {
  return text.replaceAll(/[（(][^（）()]{0,24}[）)]/g, (remark) => BLANK.repeat(remark.length))
}

interface PilePart {
  readonly context: SentenceContext
  readonly part: string
  /** Encoded offset of the part. */
  readonly at: number
  readonly before: Position | undefined
}

function readPosition({ context, part, at, before }: PilePart): Position | undefined {
  const mark = lastMark(part)
  if (mark < 0) return readDeictic(context, part) ?? carryOn(context, part, before)
  const holderAt = holderIndex(part, mark)
  const holder = context.encoded.mentionAt(at + holderAt)
  const words = part.slice(holderAt + 1).includes(BLANK) || mark === holderAt ? part.slice(holderAt + 1) : undefined
  const title = cleanTitle(words ?? sourceTitle(context, at + holderAt + 1, at + part.length))
  if (!holder || !MARK_OF_HOLDER.test(part[holderAt] ?? '') || !isTitle(title)) return undefined
  return { holder, title: title.replace(/^原/, ''), former: FORMER.test(part.slice(0, holderAt)) || title.startsWith('原') }
}

function cleanTitle(title: string): string {
  return title.replaceAll(BLANK, '').trim()
}

/** 昌吉市委常委、副县长: a head of a unit is the unit's, any other post that of the body before. */
function carryOn(context: SentenceContext, part: string, before: Position | undefined): Position | undefined {
  const title = cleanTitle(part).replace(/^(?:现任|时任|兼任|兼)/, '')
  if (!isTitle(title)) return undefined
  const unit = HEAD_OF_UNIT.exec(title)?.groups?.['unit']
  if (unit === undefined) return before && { ...before, title }
  const place = context.article.find(
    (mention) => mention.type === 'Place' && mention.division !== undefined && mention.division === (before?.holder.division ?? homeOf(context, unit)),
  )
  return place && { holder: place, title, former: false }
}

const HEAD_OF_UNIT = /^(?:代理?)?(?:常务)?副?(?<unit>[省州市县区乡镇])长$/u
const UNIT_LEVELS: Readonly<Record<string, Parameters<SentenceContext['linking']['home']>[0]>> = {
  省: 'province',
  州: 'prefecture',
  市: 'prefecture',
  县: 'county',
  区: 'county',
}

/** A bare 市长 on a city's own page is that city's. */
function homeOf({ linking }: SentenceContext, unit: string) {
  const level = UNIT_LEVELS[unit]
  const division = level && linking.home(level)
  return division?.name.endsWith(unit) ? division : undefined
}

function isTitle(title: string): boolean {
  return title.length > 0 && title.length <= TITLE_LENGTH && !NOT_IN_TITLE.test(title)
}

function lastMark(part: string): number {
  for (let i = part.length - 1; i >= 0; i--) if (ANY_MARK.test(part[i] ?? '')) return i
  return -1
}

/** In 某某公司昌吉区域经理 the holder is the company, the place belongs to the title. */
function holderIndex(part: string, at: number): number {
  return part[at] === MENTION_MARKS.Place && part[at - 1] === MENTION_MARKS.Organization ? at - 1 : at
}

function sourceTitle({ document, encoded }: SentenceContext, from: number, to: number): string {
  return document.text.slice(encoded.sourceOffset(from), encoded.sourceOffset(to)).trim()
}

/** 该乡副乡长: the place or body of that unit that was named last. */
function readDeictic(context: SentenceContext, part: string): Position | undefined {
  const match = DEICTIC.exec(part)
  const unit = match?.groups?.['unit']
  if (!match || unit === undefined) return undefined
  const title = part.slice(match.index + match[0].length)
  const earlier = [...context.before, ...context.mentions].filter((mention) => mention.type !== 'Person')
  const holder = earlier.findLast((mention) => mention.normalized.endsWith(unit))
  return holder && isTitle(title) ? { holder, title, former: false } : undefined
}

const NAME_FIRST = new RegExp(
  `${MENTION_MARKS.Person}(?:同志)?(?:，)?(?:的另一个(?:身份|职务))?(?:还|同时|也|又|现|将|拟){0,2}(?<verb>任|担任|兼任|出任|当选|现任|挂职担任|挂任|原任|曾任|不再担任|是|系|，)(?:了|为)?${MENTION_MARKS.Place}{0,2}(?<holder>[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}])(?:的)?(?<title>[^，。；、\\n\\uE000-\\uF8FF]{1,${String(TITLE_LENGTH)}})`,
  'dgu',
)

export const nameFirstRule: RelationRule = {
  id: 'position/name-takes-post',
  predicate: 'HOLDS_POSITION',
  reason: 'A name, a verb of holding office, a body or place, and a post.',
  examples: [{ text: '教师林海生担任木垒县第一中学副校长。', finds: ['林海生 > 木垒县第一中学'] }],
  counterExamples: ['教师林海生担任主持。'],
  find(context) {
    const { encoded, resources } = context
    return [...encoded.text.matchAll(NAME_FIRST)].flatMap((match): readonly ClaimDraft[] => {
      const person = encoded.mentionAt(match.index)
      const range = match.indices?.groups?.['holder']
      const holder = range && encoded.mentionAt(range[0])
      const title = match.groups?.['title'] ?? ''
      const post = longestPost(title, (text, end) => resources.titles.endingAt(text, end) !== undefined)
      const former = /原|曾|不再/.test(match.groups?.['verb'] ?? '')
      return person && holder && post !== undefined ? [toDraft(person, { holder, title: post, former })] : []
    })
  },
}

/** The longest beginning that ends in a title word: 副校长两年 holds 副校长. */
function longestPost(text: string, endsInTitle: (text: string, end: number) => boolean): string | undefined {
  for (let end = text.length; end > 1; end--) {
    const post = text.slice(0, end)
    if (endsInTitle(text, end) && isTitle(post)) return post
  }
  return undefined
}
