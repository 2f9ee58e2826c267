import type { PropertyValue, Span } from '@shanhai/model'
import { findQuantities } from '../../quantities/find-quantities.js'
import type { Quantity } from '../../quantities/quantity.js'
import type { SentenceContext } from '../relation-rule.js'
import { datesIn } from '../sentence-dates.js'
import { phraseAfter, phraseBefore } from './read-noun.js'
import { titlesIn } from './titles.js'

interface RangeRead extends Span {
  readonly found: readonly Quantity[]
}

/** A clause of thousands of names in a list is asked for by each of them. */
const LAST_READ = new WeakMap<SentenceContext, RangeRead>()

/** The figures of a range that belong to no name, no title and no date. */
export function quantitiesIn(context: SentenceContext, range: Span): readonly Quantity[] {
  const last = LAST_READ.get(context)
  if (last && last.start === range.start && last.end === range.end) return last.found
  const { document, resources, sentence } = context
  // A sentence of thousands of clauses asks for each of its characters: one look each.
  const taken = takenIn(context)
  const found = findQuantities(
    document.text,
    range,
    resources.quantities,
    (offset) => taken[offset - sentence.start] === 1,
  )
  LAST_READ.set(context, { start: range.start, end: range.end, found })
  return found
}

const TAKEN = new WeakMap<SentenceContext, Uint8Array>()

/** 持续开展16年 tells since when, and for how long besides. */
const GONE_ON = /^(?:持续|坚持|连续)(?:开展|举办|举行|实施|组织)/

/** For each character of the sentence whether it stands in a name, a title or a date. */
function takenIn(context: SentenceContext): Uint8Array {
  const known = TAKEN.get(context)
  if (known) return known
  const { mentions, sentence } = context
  const taken = new Uint8Array(sentence.end - sentence.start)
  const dates = datesIn(context, sentence).filter(
    ({ start }) => !GONE_ON.test(context.document.text.slice(start, start + 4)),
  )
  for (const { start, end } of [...mentions, ...titlesIn(context), ...dates])
    taken.fill(1, Math.max(0, start - sentence.start), Math.max(0, end - sentence.start))
  TAKEN.set(context, taken)
  return taken
}

/** What a work costs altogether is not what one payer gives. */
const ALTOGETHER = /(?:总投资|投资总额|总造价|概算)[^，。；]{0,4}$/

/** The one sum in yuan of a clause as `amountCNY`; nothing where it has none or several. */
export function amountIn(context: SentenceContext, clause: Span): Readonly<Record<string, PropertyValue>> {
  const { text } = context.document
  const sums = quantitiesIn(context, clause).filter(
    ({ unit, per, start }) =>
      unit.currency === 'CNY' &&
      per === undefined &&
      !ALTOGETHER.test(text.slice(Math.max(clause.start, start - 10), start)),
  )
  const [only, second] = sums
  const amount = only?.value ?? only?.min
  return amount === undefined || second ? {} : { amountCNY: amount }
}

/** What a clause gives away: the sum, or number and name of the goods. */
export function goodsIn(context: SentenceContext, clause: Span): Readonly<Record<string, PropertyValue>> {
  const amount = amountIn(context, clause)
  const goods = quantitiesIn(context, clause).find(({ unit }) => unit.dimension === 'count')
  const name =
    goods && (phraseAfter(context, goods.end, clause.end) ?? phraseBefore(context, goods.start, clause.start))
  const count = goods?.value ?? goods?.min
  return {
    ...amount,
    ...(count === undefined ? {} : { count }),
    ...(name === undefined ? {} : { what: context.document.text.slice(name.start, name.end) }),
  }
}
