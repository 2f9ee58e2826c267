import type { Candidate } from '../recognizer.js'
import type { ThingContext } from './thing-context.js'
import { nounFollows } from './surroundings.js'
import { toThing } from './thing-candidate.js'

/** Provinces are too large: 新疆苹果 is any apple from there. */
const LEVELS: ReadonlySet<string> = new Set(['county', 'prefecture'])
const UNIT = /[省市州县区旗]$/

/**
 * Products under the name of a place where they are spoken of as goods to be sold (打响木垒羊肉, 奇台面粉走进福建), and
 * products under a quoted name of their own: “昆仑红”红枣.
 */
export function findPlaceProducts(context: ThingContext): readonly Candidate[] {
  const { document, index } = context
  const { text } = document
  const names: Candidate[] = []
  for (const { end } of document.tokens) {
    const product = index.products.endingAt(text, end)
    if (!product?.distinctive) continue
    const at = end - product.product.length
    const quote = context.enclosureEndingAt(at)
    if (quote?.mark === 'quote') {
      names.push(toThing({ start: quote.start, end }, 'Brand', 'product'))
      continue
    }
    const place = context.nameEndingAt(at)
    if (place?.type === 'Place' && (isOwnGood(context, place, end) || isSold(context, place.start, end))) {
      names.push(toThing({ start: place.start, end }, 'Brand', 'product', { place }))
    }
  }
  return names
}

/** 元阳红米: the short name of a county or prefecture before a good of its own, and no noun behind. */
function isOwnGood(context: ThingContext, { start, end, detail }: Candidate, behind: number): boolean {
  if (detail.kind !== 'place' || nounFollows(context, behind)) return false
  return detail.names.some(
    ({ form, division }) =>
      form !== 'full' && !UNIT.test(context.document.text.slice(start, end)) && LEVELS.has(division.level),
  )
}

function isSold({ document: { text, tokenAt }, index: { words } }: ThingContext, start: number, end: number): boolean {
  const before = start > 0 ? tokenAt(start - 1)?.text : undefined
  if (before !== undefined && words.brand_before.has(before)) return true
  const from = text[end] === '”' ? end + 1 : end
  return words.brand_after.startingAt(text, from) !== undefined
}
