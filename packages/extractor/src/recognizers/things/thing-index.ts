import { THING_CLASSES } from '@shanhai/lexicon'
import type { KnownThing, Lexicon, Product, SectorWord, StatusWord, ThingClass, ThingHead } from '@shanhai/lexicon'
import { groupBy } from '../../group-by.js'
import type { WordIndex } from '../../word-index.js'
import { createWordIndex } from '../../word-index.js'

/** The lists about projects, events, brands and programmes, ready for looking up; made once. */
export interface ThingIndex {
  readonly heads: WordIndex<ThingHead>
  readonly words: Readonly<Record<ThingClass, WordIndex<string>>>
  readonly known: WordIndex<KnownThing>
  readonly products: WordIndex<Product>
  /** Words that say how far a project is, by the side of its name on which they stand. */
  readonly statuses: Readonly<Record<StatusWord['side'], WordIndex<StatusWord>>>
  readonly sectors: WordIndex<SectorWord>
  /** Characters that stand for places: 闽. */
  readonly abbreviations: ReadonlySet<string>
}

/** Indexes the lists. */
export function indexThings(lexicon: Lexicon): ThingIndex {
  const { thingHeads, thingWords, knownThings, products, abbreviations, statusWords, sectorWords } = lexicon
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
    statuses: { before: indexSide(statusWords, 'before'), after: indexSide(statusWords, 'after') },
    sectors: createWordIndex(sectorWords, (row) => row.word),
    abbreviations: new Set(abbreviations.map((row) => row.abbreviation)),
  }
}

function indexSide(words: readonly StatusWord[], side: StatusWord['side']): WordIndex<StatusWord> {
  return createWordIndex(
    words.filter((row) => row.side === side),
    (row) => row.word,
  )
}
