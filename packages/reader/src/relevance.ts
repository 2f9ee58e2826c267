import type { ArticlePart, Relevance } from '@shanhai/model'
import { foldForMatching } from './fold-for-matching.js'
import type { WordFinder } from './word-finder.js'
import { createWordFinder } from './word-finder.js'

/** Words that show what an article is about. */
export interface TriggerWords {
  /** Words of paired assistance itself: 对口支援, 援疆. */
  readonly strong: readonly string[]
  /** Words that go with it and with much else: 结对, 挂职. */
  readonly weak: readonly string[]
}

/** A verb or noun of pairing: one such sentence makes an article worth reading for claims. */
const PAIRING = /^(?:对口支援|对口援疆|对口援藏|对口援助|对口帮扶|对口援建|对口协作)$/

/**
 * How far an article is about paired assistance: `assistance` with a strong word in the headline or rubric, strong words
 * in two passages or more, or a pairing verb; `mentions` with one strong word in passing. Weak words alone decide nothing; they are
 * listed as reasons where a strong word stands. Words are matched in either script.
 */
export function judgeRelevance(text: string, parts: readonly ArticlePart[], triggers: TriggerWords): Relevance {
  const finders = findersOf(triggers)
  const folded = foldForMatching(text)
  const strong = finders.strong.find(folded)
  if (strong.length === 0) return { level: 'none', reasons: [] }
  const heads = parts.filter((part) => part.role === 'headline' || part.role === 'rubric')
  const inHead = strong.some(({ at }) => heads.some((part) => at >= part.start && at < part.end))
  const assistance = inHead || countPlaces(strong) >= 2 || strong.some(({ word }) => PAIRING.test(word))
  const all = [...strong, ...finders.weak.find(folded)].sort((a, b) => a.at - b.at)
  return { level: assistance ? 'assistance' : 'mentions', reasons: [...new Set(all.map(({ word }) => word))] }
}

/** Words that follow each other in one enumeration (援藏援疆援宁) are one passage. */
function countPlaces(found: readonly { readonly at: number }[]): number {
  const SAME_PASSAGE = 12
  return found.filter(({ at }, i) => i === 0 || at - (found[i - 1]?.at ?? 0) > SAME_PASSAGE).length
}

/** The finders of a list of trigger words, made when the list is first seen: it is the same for page after page. */
function findersOf(triggers: TriggerWords): { readonly strong: WordFinder; readonly weak: WordFinder } {
  const known = FINDERS.get(triggers)
  if (known !== undefined) return known
  const made = { strong: createWordFinder(triggers.strong), weak: createWordFinder(triggers.weak) }
  FINDERS.set(triggers, made)
  return made
}

const FINDERS = new WeakMap<TriggerWords, ReturnType<typeof findersOf>>()
