import type { Division } from '@shanhai/lexicon'
import type { ClaimStrength, Span } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { isPartOfName } from '../part-of-name.js'
import { OTHER_PEOPLE } from '../patterns/aid-staff-words.js'
import type { ClaimDraft, GivenUp, RelationRule, SentenceContext } from '../relation-rule.js'
import { isPlaceList, placesOf } from '../place-list.js'
import { canBePaired, pairClaim, recipientsAmong, supportersAmong } from '../sides.js'
import { findPairingWord, mayNamePair, spanOf } from '../pairing-word.js'

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
    '津甘协作签约行动由天津市农业农村委发起，古浪县参加。',
    '上海市、昆山市的客商在喀什谈对口支援。',
    '和平区和会宁县的支部结对共建。',
    '黄浦区结对帮扶普洱市，墨江县的庄园主带来了咖啡豆。',
  ],
  find(context) {
    if (!mayNamePair(context) || context.mentions.filter(({ type }) => type === 'Place').length < 2) return []
    const sides = sidesOf(context)
    if (!sides) return []
    const word = findPairingWord(context, sides.places)
    if (!word || isOfAnotherPlace(context, word, sides)) {
      for (const draft of word ? [] : pairsOf(context, sides, {})) context.giveUp?.(draft, NO_WORD)
      return []
    }
    const focus = spanOf([...sides.places, word])
    return pairsOf(context, sides, word).map((draft): ClaimDraft => ({ ...draft, focus }))
  },
}

const NO_WORD: GivenUp = {
  id: 'no-word-of-pairing',
  reason: 'No word of pairing stands near both places: a visit, a fair or an aim named alone makes no pair.',
}

function pairsOf(
  context: SentenceContext,
  { recipients, supporters }: Sides,
  { strength = 'implied' }: { readonly strength?: ClaimStrength },
): readonly ClaimDraft[] {
  const how = { strength, status: strength === 'explicit' ? 'stated' : 'inferred' } as const
  return supporters.flatMap((supporter) =>
    recipients.flatMap((recipient) =>
      recipient.level === 'province' && supporter.level !== 'province'
        ? []
        : pairClaim(context, supporter, recipient, how),
    ),
  )
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
  // 温州、绍兴等七市…，其中温州对口…: what is said of one of them is not said of the other.
  if (supporters.length > 1 && supporters.some(({ code }) => namings(context, code) > 1)) return undefined
  if (!isPlaceList(context, supporters) || !isPlaceList(context, recipients)) return undefined
  const from = placesOf(context, supporters)
  if (from.some((place) => isPartOfName(context, place) || isAboutItsPeople(context, place))) return undefined
  const to = placesOf(context, recipients)
  return {
    supporters,
    recipients: to.flatMap((place) => (place.division ? [unitOf(context, place.division, place)] : [])),
    places: [...from, ...to],
  }
}

/** 黄浦区结对帮扶普洱，墨江的咖啡进了城: the place right behind the word is what it is said of. */
function isOfAnotherPlace({ document, mentions }: SentenceContext, word: Span, { recipients, places }: Sides): boolean {
  const object = mentions.find(({ start, type }) => start === word.end && type === 'Place')
  const isRecipient = ({ division }: LinkedMention): boolean => recipients.some(({ code }) => code === division?.code)
  const first = places.find((place) => isRecipient(place))
  if (!object || !first || isRecipient(object)) return false
  return /[，；](?!即|包括|分别|其中|[有为是])/.test(document.text.slice(object.end, first.start))
}

function namings({ mentions }: SentenceContext, code: string): number {
  return mentions.filter(({ division }) => division?.code === code).length
}

/** 第六师五家渠市: of the division and its city in one name the city, under whose code pairs are listed. */
function unitOf(
  { document, resources, mentions }: SentenceContext,
  division: Division,
  place: LinkedMention,
): Division {
  const city = /师(?<city>[\p{Script=Han}]{2,5}市)$/u.exec(document.text.slice(place.start, place.end))?.groups?.[
    'city'
  ]
  if (city === undefined) {
    const next = mentions.find(({ start }) => start === place.end)?.division
    return division.level === 'xpcc_division' && next?.level === 'county' ? next : division
  }
  const [only, second] = resources.lexicon.gazetteer.lookup(city)
  return only && !second ? only.division : division
}

/** 昆山市的客商: people from there. */
function isAboutItsPeople({ document }: SentenceContext, { end }: LinkedMention): boolean {
  return OTHER_PEOPLE.test(document.text.slice(end, end + 6))
}

function namedPlaces({ mentions }: SentenceContext): readonly LinkedMention[] {
  return mentions.filter(({ type, division }) => type === 'Place' && division !== undefined && canBePaired(division))
}
