import type { Factuality, Span } from '@shanhai/model'
import { FACTUALITY_MARKERS } from './patterns/factuality-markers.js'
import type { ClaimDraft, SentenceContext } from './relation-rule.js'

const COMPILED = FACTUALITY_MARKERS.map((marker) => ({ ...marker, expression: new RegExp(marker.pattern, 'u') }))
const CLAUSE_END = /[，,。；;：:！!？?\n]/
/** A clause that only sets the time: 2010年至2019年, 明年起. */
const TIME_CLAUSE = /^(?:.{0,4}\d{4}年.{0,10}|(?:原先|此前|过去|早年|当年|明年|今年|去年).{0,4})$/
/** 2010年起, 自1999年以来, 2012年3月开始. */
const SINCE = /(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月)?(?:起|以来|开始)/
/** 2021年4月结束, 于2016年终止. */
const UNTIL = /(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月)?(?:正式)?(?:结束|终止|期满)/
const PERIOD = /(?<from>(?:19|20)\d{2})年至(?<to>(?:19|20)\d{2})年/

/** The words of a sentence as the markers look at them. */
interface Surroundings {
  /** From the beginning of the clause to the end of the naming. */
  readonly around: string
  readonly within: string
  /** Rest of the sentence. */
  readonly after: string
  /** The sentence up to the naming. */
  readonly before: string
}

/**
 * Judges a claim by the words around it: nothing where the sentence denies, doubts or only supposes it; otherwise the
 * claim with its factuality and, where years are printed, its validity.
 */
export function assessFactuality(context: SentenceContext, draft: ClaimDraft): ClaimDraft | undefined {
  const focus = draft.focus
  if (!focus) return draft
  const words = surroundingsOf(context, focus)
  const effects = new Set(
    COMPILED.filter((marker) => marker.expression.test(words[marker.where])).map((marker) => marker.effect),
  )
  if (effects.has('drop')) return undefined
  const validity = validityOf(words)
  const factuality: Factuality = effects.has('ended') ? 'done' : effects.has('planned') ? 'planned' : 'ongoing'
  return { ...draft, factuality, ...validity }
}

function surroundingsOf({ document, sentence }: SentenceContext, focus: Span): Surroundings {
  const before = document.text.slice(sentence.start, focus.start)
  const within = document.text.slice(focus.start, focus.end)
  const after = document.text.slice(focus.end, sentence.end)
  return { around: `${openClause(before)}${within}`, within, after, before }
}

/** The clause that is still open at the end of a text, with a short time clause before it: 2010年起，. */
function openClause(before: string): string {
  const clauses = before.split(CLAUSE_END)
  const open = clauses.at(-1) ?? ''
  const previous = clauses.at(-2) ?? ''
  return open === '' && TIME_CLAUSE.test(previous) ? `${previous}，` : open
}

function validityOf({ before, after, within }: Surroundings): Pick<ClaimDraft, 'validFrom' | 'validTo'> {
  const period = PERIOD.exec(before)?.groups
  if (period)
    return {
      ...(period['from'] ? { validFrom: period['from'] } : {}),
      ...(period['to'] ? { validTo: period['to'] } : {}),
    }
  const since = toDate(SINCE.exec(before + within)?.groups)
  const until = toDate(UNTIL.exec(after)?.groups)
  return { ...(since === undefined ? {} : { validFrom: since }), ...(until === undefined ? {} : { validTo: until }) }
}

function toDate(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  const { year, month } = groups ?? {}
  if (year === undefined) return undefined
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`
}
