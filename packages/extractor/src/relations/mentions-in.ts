import type { Span } from '@shanhai/model'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { SentenceContext } from './relation-rule.js'

/** The mentions of a sentence that overlap a range of the article (binary search: a sentence may have thousands). */
export function mentionsIn(
  { mentions }: Pick<SentenceContext, 'mentions'>,
  { start, end }: Span,
): readonly LinkedMention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.end ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < mentions.length && (mentions[last]?.start ?? Infinity) < end) last++
  return mentions.slice(low, last)
}
