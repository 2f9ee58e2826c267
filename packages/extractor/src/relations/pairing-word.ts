import type { ClaimStrength, Span } from '@shanhai/model'
import type { LinkedMention } from '../linking/linked-mention.js'
import { PAIRING_WORDS } from './patterns/pairing-words.js'
import type { SentenceContext } from './relation-rule.js'
import { isEventSentence, isVisitSentence } from './stations.js'

const WORDS = PAIRING_WORDS.map((word) => ({ ...word, expression: new RegExp(word.pattern, 'gu') }))
/** Cheap look before anything else: no pair is said without one of these. */
const ANY_WORD = /对口|结对|协作|受援|支援|援派|援建|帮扶|援[疆藏青]|对子/
/** Both places and the word stand within so many characters. */
const REACH = 60
/** In a sentence about a visit or an event the word must stand at a place. */
const AT_PLACE = 4

/** True if a sentence has a word that may be one of pairing. */
export function mayNamePair({ document, sentence }: SentenceContext): boolean {
  return ANY_WORD.test(document.text.slice(sentence.start, sentence.end))
}

/** A word of pairing in a sentence; offsets in the article. */
export interface FoundPairingWord extends Span {
  readonly strength: ClaimStrength
}

/** The strongest word of pairing near the places that stands in no other name. */
export function findPairingWord(
  context: SentenceContext,
  places: readonly LinkedMention[],
): FoundPairingWord | undefined {
  const { document, sentence, mentions } = context
  const text = document.text.slice(sentence.start, sentence.end)
  const mustTouch = isEventSentence(context) || isVisitSentence(context)
  for (const { expression, strength } of WORDS) {
    for (const { 0: word, index } of text.matchAll(expression)) {
      const found = { start: sentence.start + index, end: sentence.start + index + word.length, strength }
      const isInName = mentions.some(
        ({ start, end, type }) => type !== 'Programme' && start < found.end && found.start < end,
      )
      const whole = spanOf([...places, found])
      if (isInName || whole.end - whole.start > REACH + placesLength(places)) continue
      if (!mustTouch || places.some((place) => gap(place, found) <= AT_PLACE)) return found
    }
  }
  return undefined
}

/** Names of a long list count little. */
function placesLength(places: readonly Span[]): number {
  return places.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The range from the first to the last of some spans. */
export function spanOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function gap(a: Span, b: Span): number {
  return Math.max(b.start - a.end, a.start - b.end)
}
