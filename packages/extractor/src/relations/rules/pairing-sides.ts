import type { Division } from '@shanhai/lexicon'
import type { Span } from '@shanhai/model'
import { MENTION_MARKS, encodeText } from '../../document/encoded-text.js'
import { sentenceBefore } from '../article-index.js'
import { mentionsIn } from '../mentions-in.js'
import { NAME_OF_SOMETHING_ELSE } from '../patterns/pairing-words.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, recipientsAmong, supportersAmong } from '../sides.js'
import { isEventSentence } from '../stations.js'

const SUPPORTER = '(?:支援|援助|援建|帮扶)(?:方|地|市|省|单位)'
const RECIPIENT = '(?:受援|受助)(?:方|地|县|市|州)'
/** 作为支援方，南通市: a place right behind the name of its side. */
const SIDE = new RegExp(
  `(?:(?<supporter>${SUPPORTER})|(?<recipient>${RECIPIENT}))(?:，|：|是|为)?(?<places>${MENTION_MARKS.Place}{1,3}(?:[、和]${MENTION_MARKS.Place}{1,3}){0,5})`,
  'gu',
)
const LAST_OF_CHAIN = new RegExp(`${MENTION_MARKS.Place}(?!${MENTION_MARKS.Place})`, 'gu')
/** Both sides are found in one sentence, or in two that follow each other. */
const SENTENCES_BETWEEN = 1

interface Side {
  readonly role: 'supporter' | 'recipient'
  readonly division: Division
}

export const pairingSidesRule: RelationRule = {
  id: 'pairing/sides-by-role',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'Each side is introduced by its role, 支援方 and 受援方, in one sentence or in two that follow each other.',
  examples: [
    {
      text: '作为支援方，宁波市年年派来教师；作为受援方，库车市备好了宿舍。',
      finds: ['宁波市 > 库车市'],
    },
    { text: '受援地巩留县的老乡编了一首歌，唱的是支援地张家港市。', finds: ['张家港市 > 巩留县'] },
  ],
  counterExamples: ['支援方应当编制计划，受援方应当报送进度，泉州市和昌吉市派人听会。'],
  find(context) {
    const here = sidesIn(context, context.sentence)
    if (here.length === 0) return []
    const previous = sentenceBefore(context.document, context.sentence, SENTENCES_BETWEEN)
    const before = previous ? sidesIn(context, previous) : []
    return [
      ...pairsOf(context, here, here),
      ...pairsOf(context, here, before, previous),
      ...pairsOf(context, before, here, previous),
    ]
  },
}

function sidesIn({ article, document }: SentenceContext, sentence: Span): readonly Side[] {
  const text = document.text.slice(sentence.start, sentence.end)
  if (!/[支受]援|援[助建]|帮扶/.test(text)) return []
  const mentions = mentionsIn({ mentions: article }, sentence)
  const encoded = encodeText(document.text, sentence, mentions)
  return [...encoded.text.matchAll(SIDE)].flatMap((match): readonly Side[] => {
    const role = match.groups?.['supporter'] === undefined ? 'recipient' : 'supporter'
    const places = match.groups?.['places'] ?? ''
    const from = match.index + match[0].length - places.length
    return [...places.matchAll(LAST_OF_CHAIN)].flatMap(({ index }): readonly Side[] => {
      const division = encoded.mentionAt(from + index)?.division
      return division ? [{ role, division }] : []
    })
  })
}

function pairsOf(
  context: SentenceContext,
  supporters: readonly Side[],
  recipients: readonly Side[],
  support?: Span,
): readonly ClaimDraft[] {
  return supporters
    .filter(({ role }) => role === 'supporter')
    .flatMap((supporter) =>
      recipients
        .filter(({ role }) => role === 'recipient')
        .flatMap((recipient) =>
          pairClaim(context, supporter.division, recipient.division, { strength: 'explicit' }).map((draft) => ({
            ...draft,
            ...(support ? { support } : {}),
          })),
        ),
    )
}

/** 两地结对帮扶: the two places that the sentence names. */
const TWO_PLACES = new RegExp(
  `(?:两地|两市|两县|两区|两省区?|两省市)(?:(?!球迷|网友|市民|居民|学生|家庭|支部|企业|商会|学校|校|医院|青年|志愿者|社区|法院|检察).){0,6}(?:结对|对口|帮扶|东西部协作)${NAME_OF_SOMETHING_ELSE}|(?:结对|对口支援|帮扶)[^，。；]{0,6}(?:两地|两市|两县)`,
  'u',
)

export const pairingTwoNamedRule: RelationRule = {
  id: 'pairing/two-named-places',
  predicate: 'PAIRED_ASSISTANCE',
  reason: '两地结对帮扶 in a sentence that names one place on each side.',
  examples: [{ text: '库车市的杏子熟了，宁波市的订单来了，这是两地结对帮扶多年的缩影。', finds: ['宁波市 > 库车市'] }],
  counterExamples: [
    '库车市的杏子熟了，宁波市、温州市的订单来了，这是两地结对帮扶多年的缩影。',
    '库车市、宁波市两市代表在东西部协作论坛上先后致辞。',
    '晋江市的订单到了长汀县，这是两地结对帮扶多年的缩影。',
    '世界杯期间，库车市、宁波市两地球迷结对看球。',
  ],
  find(context) {
    const { document, mentions, sentence } = context
    const match = isEventSentence(context) ? null : TWO_PLACES.exec(document.text.slice(sentence.start, sentence.end))
    const [supporter, another] = match ? supportersAmong(context) : []
    if (!match || !supporter || another) return []
    const [recipient, second] = recipientsAmong(context, mentions, supporter)
    if (!recipient || second) return []
    const start = sentence.start + match.index
    const focus = { start, end: start + match[0].length }
    return pairClaim(context, supporter, recipient, { strength: 'explicit' }).map((draft) => ({ ...draft, focus }))
  },
}
