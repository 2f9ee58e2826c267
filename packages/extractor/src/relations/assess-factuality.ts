import type { Factuality, Span } from '@shanhai/model'
import { UnitSet } from '../document/unit-set.js'
import { FACTUALITY_MARKERS } from './patterns/factuality-markers.js'
import type { FactualityMarker, MarkerEffect } from './patterns/factuality-markers.js'
import type { ClaimDraft, SentenceContext } from './relation-rule.js'
import { validityOf } from './validity.js'

const COMPILED = FACTUALITY_MARKERS.map((marker) => ({ ...marker, expression: new RegExp(marker.pattern, 'u') }))
const CLAUSE_END = new UnitSet('，,。；;：:！!？?\n')
/** Most characters before and behind a naming that are looked at: no clause is longer, and what stands further off speaks of something else. */
const LONGEST_CLAUSE = 500
const LONGEST_REST = 1000
/** A clause that only sets the time: 2010年至2019年, 明年起. */
const TIME_CLAUSE = /^(?:.{0,4}\d{4}年.{0,10}|(?:原先|此前|过去|早年|当年|明年|今年|去年).{0,4})$/
const FACTUALITY_OF: Readonly<Partial<Record<MarkerEffect, Factuality>>> = {
  ended: 'done',
  planned: 'planned',
  pledged: 'pledged',
}
const EFFECTS: readonly MarkerEffect[] = ['ended', 'pledged', 'planned']

/** What the words around a claim say of it. */
export interface Assessment {
  /** The claim with its factuality and validity; absent where the sentence denies, doubts or only supposes it. */
  readonly draft?: ClaimDraft
  /** The marker that took the claim back. */
  readonly droppedBy?: FactualityMarker
}

/** The words of a sentence as the markers look at them. */
interface Surroundings {
  /** From the beginning of the clause to the end of the naming. */
  readonly around: string
  readonly within: string
  /** Rest of the sentence. */
  readonly after: string
}

/** Judges a claim by the words around it; one without a focus is taken as it is. */
export function assessFactuality(context: SentenceContext, draft: ClaimDraft): Assessment {
  const { focus } = draft
  if (!focus) return { draft }
  const words = surroundingsOf(context, focus)
  const found = COMPILED.filter((marker) => marker.expression.test(words[marker.where]))
  const droppedBy = found.find(({ effect }) => effect === 'drop')
  if (droppedBy) return { droppedBy }
  const effect = EFFECTS.find((one) => found.some((marker) => marker.effect === one))
  const factuality = (effect && FACTUALITY_OF[effect]) ?? draft.factuality ?? 'ongoing'
  const validity = draft.predicate === 'PAIRED_ASSISTANCE' ? validityOf(context, focus) : {}
  return { draft: { ...draft, factuality, ...validity } }
}

function surroundingsOf({ document: { text }, sentence }: SentenceContext, { start, end }: Span): Surroundings {
  const before = text.slice(Math.max(sentence.start, start - LONGEST_CLAUSE), start)
  const within = text.slice(start, end)
  const after = text.slice(end, Math.min(sentence.end, end + LONGEST_REST))
  return { around: `${openClause(before)}${within}`, within, after }
}

/** The clause that is still open at the end of a text, with a short time clause before it: 2010年起，. */
function openClause(before: string): string {
  const start = startOfClause(before, before.length)
  if (start < before.length || start === 0) return before.slice(start)
  const previous = before.slice(startOfClause(before, start - 1), start - 1)
  return TIME_CLAUSE.test(previous) ? `${previous}，` : ''
}

/** Where the clause begins that goes on up to an offset. */
function startOfClause(text: string, end: number): number {
  let start = end
  while (start > 0 && !CLAUSE_END.has(text.charCodeAt(start - 1))) start--
  return start
}
