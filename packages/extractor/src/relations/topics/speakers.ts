import { registerDivision } from '../../linking/linking-context.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { hasVerb } from './clause-verbs.js'
import { kindOf } from './resolve-anaphor.js'
import type { ArticleClause, ClauseContext, Topic } from './topic.js'

const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set(['company', 'school', 'hospital', 'ngo', 'park', 'village'])

/** 某茶业公司昌吉区域经理刘某表示: the speaker is nobody's figure. */
export function speaks({ document, resources, mentions, clause }: ClauseContext, index: number): boolean {
  const mention = mentions[index]
  if (mention?.type !== 'Person') return false
  // 总经理葛某算了一笔账：
  if (/[：:]/.test(document.text[clause.end] ?? '')) return true
  // 副旗长武某（北京挂职）介绍: a remark may stand between.
  const remark =
    /^[（(][^（）()\n]{1,16}[）)]/u.exec(document.text.slice(mention.end, mention.end + 18))?.[0].length ?? 0
  return [0, 1, 2].some(
    (gap) => resources.words.after_person.startingAt(document.text, mention.end + remark + gap) !== undefined,
  )
}

/** The body of a title before a name, of a pile of titles too: 昌吉市委副书记、泉州分指挥部指挥长|蒋某. */
export function holdsTitle(context: ClauseContext, index: number): boolean {
  const { document, mentions } = context
  let [mention] = [mentions[index]]
  if (!mention || mention.type === 'Person') return false
  for (const next of mentions.slice(index + 1)) {
    const between = document.text.slice(mention.end, next.start)
    if (hasVerb(context, mention.end, next.start)) return false
    if (next.type === 'Person') return true
    // A pile goes on behind a stop of lists; 漳州市与木垒县委书记 is none.
    if (!PILE_GOES_ON.test(between)) return false
    mention = next
  }
  return false
}

const PILE_GOES_ON = /^(?:[^，。；：]{1,16}[、兼])?$/u

/** A topic with its name, where a mention gives it. */
export type NamedTopic = Topic & Partial<Pick<LinkedMention, 'normalized'>>

/** Who speaks, by the titles before a name. */
export interface Speaker {
  /** A body whose own figures its head tells: a company, a school, a village. */
  readonly strong?: NamedTopic
  /** What an official may be speaking of. */
  readonly weak?: NamedTopic
  /** The aid body of a pile that holds an office of the recipient as well: it is meant only where the words say so. */
  readonly aid?: NamedTopic
}

/** What the speaker at an index speaks for, by the bodies of the titles before the name. */
export function speakerAt(context: ClauseContext, index: number): Speaker {
  const bodies = context.mentions.slice(0, index).filter(({ type }) => type !== 'Person')
  const body = bodies.at(-1)
  if (!body) return {}
  // What the head of a company or school says is about it; an official speaks of anything.
  if (SPEAKS_FOR_ITSELF.has(kindOf(body.detail)) || isVillage(body)) return { strong: body }
  const [first] = bodies
  if (first?.aid) return { strong: first }
  const aid = bodies.findLast((one) => one.aid !== undefined)
  const weak = ownerOfOffice(context, aid ? (first ?? body) : body)
  return { ...(weak ? { weak } : {}), ...(aid ? { aid } : {}) }
}

function isVillage({ detail }: LinkedMention): boolean {
  return detail.kind === 'site' && detail.level === 'village'
}

/** Longest quotation, and longest pile of titles, between 我们 and the name of who says it. */
const LONGEST_QUOTE = 160
const LONGEST_PILE = 60

/** How far before 我们 the aid body may stand whose head speaks. */
const LONGEST_INTRODUCTION = 80
const INTRODUCES = /说|表示|介绍|告诉记者|坦言/u

/** 某工作队领队某某说：“…我们…”: the aid body whose head is speaking when a clause begins. */
export function aidBodySpeaking({ document, clause, before }: ClauseContext): LinkedMention | undefined {
  const body = before.findLast(({ aid, start }) => aid !== undefined && start >= clause.start - LONGEST_INTRODUCTION)
  const between = document.text.slice(body?.end ?? clause.start, clause.start)
  // Behind the end of the quotation somebody else tells.
  return INTRODUCES.test(between) && !between.includes('”') ? body : undefined
}

/** True if what begins with a quotation mark at an offset is speech, closed behind a stop, and no quoted word. */
export function opensSpeech(text: string, at: number): boolean {
  if (text[at] !== '“') return false
  const close = text.slice(at, at + LONGEST_QUOTE).indexOf('”')
  return close > 0 && /[。！？，…]/.test(text[at + close - 1] ?? '')
}

/** “我们村…。”某村党支部书记某某说: the speaker named behind a quotation, for a clause inside it. */
export function speakerBehind(context: ArticleClause): Speaker {
  const { document, clause, article } = context
  const close = document.text.slice(clause.start, clause.start + LONGEST_QUOTE).indexOf('”')
  if (close < 0) return {}
  const from = clause.start + close + 1
  const first = article.findIndex(({ start }) => start >= from)
  if (first < 0 || (article[first]?.start ?? Infinity) - from > 2) return {}
  const mentions = article.slice(first, first + 8).filter(({ end }) => end <= from + LONGEST_PILE)
  const person = mentions.findIndex(({ type }) => type === 'Person')
  const inside = { ...context, mentions, clause: { start: from, end: from + LONGEST_PILE } }
  return person > 0 && speaks(inside, person) ? speakerAt(inside, person) : {}
}

/** What the secretary of 某县委 tells is about the county, no committee's figure. */
function ownerOfOffice({ linking }: ClauseContext, body: LinkedMention): NamedTopic | undefined {
  if (body.detail.kind !== 'office') return body
  const { division } = body
  return division && { entity: registerDivision(linking, division), type: 'Place', division }
}
