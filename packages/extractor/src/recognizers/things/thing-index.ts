import { THING_CLASSES } from '@shanhai/lexicon'
import type { KnownThing, Lexicon, Product, ThingClass, ThingHead } from '@shanhai/lexicon'
import { groupBy } from '../../group-by.js'
import type { WordIndex } from '../../word-index.js'
import { createWordIndex } from '../../word-index.js'

/** The lists about projects, events, brands and programmes, ready for looking up; made once. */
export interface ThingIndex {
  readonly heads: WordIndex<ThingHead>
  readonly words: Readonly<Record<ThingClass, WordIndex<string>>>
  readonly known: WordIndex<KnownThing>
  readonly products: WordIndex<Product>
  /** Characters that stand for places: 闽. */
  readonly abbreviations: ReadonlySet<string>
}

/** Indexes the lists. */
export function indexThings(lexicon: Lexicon): ThingIndex {
  const { thingHeads, thingWords, knownThings, products, abbreviations } = lexicon
  const rows = groupBy(thingWords, (row) => row.class)
  const indexes = THING_CLASSES.map((name) => {
    const words = (rows.get(name) ?? []).map((row) => row.word)
    return [name, createWordIndex(words, (word) => word)] as const
  })
  return {
    heads: createWordIndex(thingHeads, (row) => row.head),
    words: Object.fromEntries(indexes) as Record<ThingClass, WordIndex<string>>,
    known: createWordIndex(knownThings, (row) => row.name),
    products: createWordIndex(products, (row) => row.product),
    abbreviations: new Set(abbreviations.map((row) => row.abbreviation)),
  }
}
