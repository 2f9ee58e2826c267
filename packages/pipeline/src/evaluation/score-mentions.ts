import type { EntityType, Span } from '@shanhai/model'
import { ENTITY_TYPES } from '@shanhai/model'
import type { GoldMark } from './marked-text.js'

/** A name that was found. */
export interface FoundMention extends Span {
  readonly type: EntityType
  readonly recognizer?: string
}

/** A text with its marks and with what was found in it. */
export interface AnsweredText {
  readonly id: string
  readonly text: string
  readonly marks: readonly GoldMark[]
  readonly found: readonly FoundMention[]
}

/** Counts and shares; a share of nothing is 0. */
export interface Score {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A name that was missed, or something that was found and is none. */
export interface MentionFault extends Span {
  readonly fault: 'missed' | 'false'
  readonly id: string
  readonly type: EntityType
  readonly text: string
  /** Some characters on each side. */
  readonly before: string
  readonly after: string
  readonly recognizer?: string
}

export interface MentionReport {
  readonly texts: number
  readonly all: Score
  readonly types: Readonly<Partial<Record<EntityType, Score>>>
  /** What each recognizer found; `recall` is its share of all names. */
  readonly recognizers: Readonly<Record<string, Score>>
  readonly faults: readonly MentionFault[]
}

const CONTEXT = 12
const QUOTES = /^[“「『"《]{1,3}|[”」』"》]{1,3}$/g

/**
 * Scores what was found against marks: a name is right if range and type are. Spaces and quotation marks around a name do
 * not count. What is optional is neither right nor wrong. Of several types of a mark the first is the one it counts for.
 */
export function scoreMentions(texts: readonly AnsweredText[]): MentionReport {
  const tally = new Tally()
  const faults: MentionFault[] = []
  for (const text of texts) scoreText(text, tally, faults)
  return {
    texts: texts.length,
    all: tally.score(ENTITY_TYPES.map((type) => `type ${type}`)),
    types: Object.fromEntries(
      ENTITY_TYPES.map((type) => [type, tally.score([`type ${type}`])] as const).filter(
        ([, { gold, found }]) => gold + found > 0,
      ),
    ),
    recognizers: tally.recognizers(),
    faults,
  }
}

function scoreText(answer: AnsweredText, tally: Tally, faults: MentionFault[]): void {
  const { text, marks } = answer
  const found = answer.found.map((mention) => ({ ...mention, key: keyOf(text, mention) }))
  const settled = new Set<(typeof found)[number]>()
  for (const mark of marks) {
    const key = keyOf(text, mark)
    const hit = found.find((one) => !settled.has(one) && one.key === key && mark.types.includes(one.type))
    const parts = mark.parts.map((part) => found.find((one) => one.key === keyOf(text, part)))
    const inParts = !hit && parts.length > 0 && parts.every((part) => part !== undefined)
    for (const one of hit ? [hit] : inParts ? parts : []) if (one) settled.add(one)
    if (mark.optional) continue
    const type = mark.types[0] ?? 'Place'
    tally.gold(type)
    if (hit) tally.found(type, hit.recognizer, true)
    else if (inParts) tally.found(type, parts[0]?.recognizer, true)
    else faults.push(faultOf(answer, 'missed', { ...mark, type }))
  }
  for (const one of found) {
    if (settled.has(one)) continue
    tally.found(one.type, one.recognizer, false)
    faults.push(faultOf(answer, 'false', one))
  }
}

/** The range without spaces and quotation marks at its ends. */
function keyOf(text: string, { start, end }: Span): string {
  const printed = text.slice(start, end)
  const bare = printed.trim().replace(QUOTES, '')
  const from = bare === '' ? start : start + printed.indexOf(bare)
  return `${String(from)}-${String(bare === '' ? end : from + bare.length)}`
}

function faultOf({ id, text }: AnsweredText, fault: MentionFault['fault'], mention: FoundMention): MentionFault {
  const { start, end, type, recognizer } = mention
  return {
    fault,
    id,
    start,
    end,
    type,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    ...(recognizer === undefined ? {} : { recognizer }),
  }
}

/** Counts by type and by recognizer. */
class Tally {
  readonly #counts = new Map<string, { right: number; found: number; gold: number }>()

  gold(type: EntityType): void {
    this.#of(`type ${type}`).gold++
  }

  found(type: EntityType, recognizer: string | undefined, right: boolean): void {
    const keys = [`type ${type}`, ...(recognizer === undefined ? [] : [`recognizer ${recognizer}`])]
    for (const count of keys.map((key) => this.#of(key))) {
      count.found++
      if (right) count.right++
    }
  }

  score(keys: readonly string[]): Score {
    const sum = { right: 0, found: 0, gold: 0 }
    for (const key of keys) {
      const { right, found, gold } = this.#of(key)
      sum.right += right
      sum.found += found
      sum.gold += gold
    }
    return toScore(sum)
  }

  recognizers(): Readonly<Record<string, Score>> {
    const { gold } = this.score(ENTITY_TYPES.map((type) => `type ${type}`))
    const rows = [...this.#counts].flatMap(([key, count]) => {
      const name = /^recognizer (?<name>.*)$/.exec(key)?.groups?.['name']
      return name === undefined ? [] : [[name, toScore({ ...count, gold })] as const]
    })
    return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #of(key: string): { right: number; found: number; gold: number } {
    const known = this.#counts.get(key) ?? { right: 0, found: 0, gold: 0 }
    this.#counts.set(key, known)
    return known
  }
}

function toScore({
  right,
  found,
  gold,
}: {
  readonly right: number
  readonly found: number
  readonly gold: number
}): Score {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, found, gold, precision, recall, f1 }
}
