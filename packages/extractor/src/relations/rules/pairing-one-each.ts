import type { Division } from '@shanhai/lexicon'
import type { ClaimStrength, Span } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { PAIRING_WORDS } from '../patterns/pairing-words.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, recipientsAmong, supportersAmong } from '../sides.js'
import { isEventSentence, isVisitSentence } from '../stations.js'

const WORDS = PAIRING_WORDS.map((word) => ({ ...word, expression: new RegExp(word.pattern, 'gu') }))
/** Cheap look before anything else: no pair is said without one of these. */
const ANY_WORD = /对口|结对|协作|受援|支援|援派|援建|帮扶|援[疆藏青]|对子/
/** Both places and the word stand within so many characters. */
const REACH = 60
/** In a sentence about a visit or an event the word must stand at a place. */
const AT_PLACE = 4
const LIST_GOES_ON = /^(?:、|和|与|及|以及|[县市州地区]?、)?$/

export const pairingOneEachRule: RelationRule = {
  id: 'pairing/one-on-each-side',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'A word of pairing in a sentence that names one place of each side; the programme tells which is assisted.',
  examples: [
    { text: '黄南州与天津市虽相隔千里，却因对口援青结下情谊。', finds: ['天津市 > 黄南藏族自治州'] },
    { text: '富宁县的结对区是上海市虹口区。', finds: ['虹口区 > 富宁县'] },
    {
      text: '上海对口支援喀什四县：莎车、泽普、叶城、巴楚。',
      finds: ['上海市 > 莎车县', '上海市 > 泽普县', '上海市 > 叶城县', '上海市 > 巴楚县'],
    },
  ],
  counterExamples: [
    '天津市和黄南州派人参加对口支援工作座谈会。',
    '天津市的客人参观了黄南州的对口支援成果展。',
    '上海市、昆山市的客商在喀什谈对口支援。',
    '和平区和会宁县的支部结对共建。',
  ],
  find(context) {
    const { document, sentence, mentions } = context
    const text = document.text.slice(sentence.start, sentence.end)
    if (!ANY_WORD.test(text) || mentions.filter(({ type }) => type === 'Place').length < 2) return []
    const sides = sidesOf(context)
    if (!sides) return []
    const word = wordFor(context, sides.places)
    if (!word) return []
    const focus = spanOf([...sides.places, word])
    return sides.supporters.flatMap((supporter) =>
      sides.recipients.flatMap((recipient) => {
        if (recipient.level === 'province' && supporter.level !== 'province') return []
        const how = { strength: word.strength, status: word.strength === 'explicit' ? 'stated' : 'inferred' } as const
        return pairClaim(context, supporter, recipient, how).map((draft): ClaimDraft => ({ ...draft, focus }))
      }),
    )
  },
}

interface Sides {
  readonly supporters: readonly Division[]
  readonly recipients: readonly Division[]
  /** Where they are named. */
  readonly places: readonly LinkedMention[]
}

/** The one place of each side, or a list of them on one side; undefined where more are named. */
function sidesOf(context: SentenceContext): Sides | undefined {
  const supporters = supportersAmong(context)
  const [supporter] = supporters
  if (!supporter) return undefined
  const recipients = recipientsAmong(context, namedPlaces(context), supporter)
  if (recipients.length === 0 || (supporters.length > 1 && recipients.length > 1)) return undefined
  const placesOf = (divisions: readonly Division[]): readonly LinkedMention[] =>
    divisions.flatMap((one) => namedPlaces(context).find(({ division }) => division?.code === one.code) ?? [])
  const [from, to] = [placesOf(supporters), placesOf(recipients)]
  if (!isList(context, from) || !isList(context, to)) return undefined
  return { supporters, recipients, places: [...from, ...to] }
}

function namedPlaces({ mentions }: SentenceContext): readonly LinkedMention[] {
  return mentions.filter(({ type, division }) => type === 'Place' && division !== undefined)
}

/** Between the names of a list stand 、 or 和, and larger units of the next. */
function isList({ document, mentions }: SentenceContext, places: readonly LinkedMention[]): boolean {
  return places.every((place, index) => {
    const next = places[index + 1]
    if (!next) return true
    const between = mentions.filter(({ start, end }) => place.end <= start && end <= next.start)
    let at = place.end
    for (const { start, end, type } of [...between, next]) {
      if (type !== 'Place' || !LIST_GOES_ON.test(document.text.slice(at, start))) return false
      at = end
    }
    return true
  })
}

interface FoundWord extends Span {
  readonly strength: ClaimStrength
}

/** The strongest word of pairing near the places that stands in no other name. */
function wordFor(context: SentenceContext, places: readonly LinkedMention[]): FoundWord | undefined {
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

function spanOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function gap(a: Span, b: Span): number {
  return Math.max(b.start - a.end, a.start - b.end)
}
