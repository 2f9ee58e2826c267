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

/** Reads the pile from the name to the left; stops at the first part that is no post. */
function readPile(context: SentenceContext, person: LinkedMention): readonly Position[] {
  const { encoded, resources } = context
  const end = encoded.encodedOffset(person.start)
  const clause = encoded.text.slice(Math.max(0, end - REACH), end).split(CLAUSE_END).at(-1) ?? ''
  const positions: Position[] = []
  let partEnd = end
  for (const part of clause.split('、').reverse()) {
    const from = partEnd - part.length
    partEnd = from - 1
    const post = resources.titles.endingAt(part, part.length)
    if (post === undefined) break
    const position = readPosition(context, part, from)
    // 某村果农 lives there; an occupation is held in an organisation only.
    if (position && (post.kind === 'post' || (post.kind === 'occupation' && position.holder.type === 'Organization'))) {
      positions.unshift(position)
    }
  }
  return positions
}

function readPosition(context: SentenceContext, part: string, from: number): Position | undefined {
  const at = lastMark(part)
  if (at < 0) return readDeictic(context, part)
  const holderAt = holderIndex(part, at)
  const holder = context.encoded.mentionAt(from + holderAt)
  const title = sourceTitle(context, from + holderAt + 1, from + part.length)
  if (!holder || !MARK_OF_HOLDER.test(part[holderAt] ?? '') || !isTitle(title)) return undefined
  return { holder, title, former: FORMER.test(part.slice(0, holderAt)) }
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
  `${MENTION_MARKS.Person}(?:同志)?(?<verb>任|担任|兼任|出任|当选|现任|挂职担任|挂任|原任|曾任|不再担任)(?:了|为)?${MENTION_MARKS.Place}{0,2}(?<holder>[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}])(?<title>[^，。；、\\n\\uE000-\\uF8FF]{1,${String(TITLE_LENGTH)}})`,
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
