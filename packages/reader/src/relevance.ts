import type { ArticlePart, Relevance } from '@shanhai/model'

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
 * listed as reasons where a strong word stands.
 */
export function judgeRelevance(text: string, parts: readonly ArticlePart[], triggers: TriggerWords): Relevance {
  const strong = findWords(text, triggers.strong)
  if (strong.length === 0) return { level: 'none', reasons: [] }
  const heads = parts.filter((part) => part.role === 'headline' || part.role === 'rubric')
  const inHead = strong.some(({ at }) => heads.some((part) => at >= part.start && at < part.end))
  const assistance = inHead || countPlaces(strong) >= 2 || strong.some(({ word }) => PAIRING.test(word))
  const all = [...strong, ...findWords(text, triggers.weak)].sort((a, b) => a.at - b.at)
  return { level: assistance ? 'assistance' : 'mentions', reasons: [...new Set(all.map(({ word }) => word))] }
}

/** Words that follow each other in one enumeration (援藏援疆援宁) are one passage. */
function countPlaces(found: readonly { readonly at: number }[]): number {
  const SAME_PASSAGE = 12
  return found.filter(({ at }, i) => i === 0 || at - (found[i - 1]?.at ?? 0) > SAME_PASSAGE).length
}

/** Occurrences of words, the longest at each place and none inside another. */
function findWords(text: string, words: readonly string[]): readonly { readonly word: string; readonly at: number }[] {
  const usable = words.filter((word) => word !== '')
  if (usable.length === 0) return []
  const longestFirst = [...new Set(usable)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(longestFirst.map((word) => escapePattern(word)).join('|'), 'gu')
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0], at: match.index }))
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
