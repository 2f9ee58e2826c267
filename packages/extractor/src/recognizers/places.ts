import type { PlaceMatch } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'
import { isFullForm } from './known-places.js'
import { isPersonalName } from './people/personal-cell.js'
import { keepSupported } from './place-support.js'
import { findStretchedPlaces } from './stretched-places.js'
import { endsWord as isWordEnd } from './word-borders.js'

const NAME = 'place/gazetteer'
/**
 * What follows a country's name in a fixed expression that names no place: 中国特色, 中国式. The first character is the
 * last of the name. Counter-example: 中国与中亚.
 */
const NOT_AFTER_PLACE =
  /^国(?:特色|保险|宪法|刑法|民法|.{2,8}法》|共产|式|梦|人民|国际|移动|电信|联通|银行|工商|平安|社会|\d|五百强)/
/** 援宁海原: what stands right behind the aim begins a word, whatever the tokenizer says. */
const AIM = /^援[疆藏宁青黔川甘滇桂]$/
/** 天山脚下: the tokenizer reads 山脚 there. */
const FOOT = /^[山岭峰][脚麓下坡上南北]/
const HAN = /\p{Script=Han}/u

/**
 * Names of the gazetteer, longest first from the left, each with the evidence that it is not part of another word:
 * token boundaries on both sides for short forms, no everyday word that begins with the name's last character, and
 * company in the article for names that are also words or that many places share.
 */
export const placeRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const { document, resources } = context
    const { gazetteer } = resources.lexicon
    const found: Candidate[] = []
    for (let at = 0; at < document.text.length;) {
      const matches = gazetteer.matchesAt(document.text, at)
      // Nearly everywhere there is none: no function is made there.
      const match = matches.length === 0 ? undefined : matches.find((m) => isName(context, m, found.at(-1)))
      if (!match) {
        at++
        continue
      }
      found.push(toCandidate(match))
      at = match.end
    }
    const kept = keepSupported(found, document, resources)
    const stretched = findStretchedPlaces(document.text, gazetteer)
    return stretched.length === 0 ? kept : [...kept, ...stretched.map(toCandidate)]
  },
}

function toCandidate({ start, end, names }: PlaceMatch): Candidate {
  return { start, end, type: 'Place', recognizer: NAME, priority: 10, detail: { kind: 'place', names } }
}

function isName(context: RecognitionContext, match: PlaceMatch, previous: Candidate | undefined): boolean {
  const { document, resources } = context
  const { text } = document
  // 昌吉市民: the last character of 昌吉市 begins the word 市民.
  const unitWords = resources.words.unit_word
  if (
    (isUnitOfWord(context, match.end) && !isAutonomous(text, match)) ||
    NOT_AFTER_PLACE.test(text.slice(match.end - 1, match.end + 3))
  )
    return false
  if (isGivenName(context, match) || isCutByTitle(text, match)) return false
  // 东西部协作 means both halves of the country.
  if (text.startsWith('东西部', match.start - 1)) return false
  const follows = previous?.end === match.start
  if (resources.words.generic_place.has(text.slice(match.start, match.end)) && !follows) return false
  if (isTownshipInWord(document, match)) return false
  const startsWord =
    document.isBoundary(match.start) || follows || AIM.test(text.slice(Math.max(0, match.start - 2), match.start))
  if (isCutByAim(context, match)) return false
  const length = match.end - match.start
  if (length > 2 && match.names.some((name) => isFullForm(name, text.slice(match.start, match.end)))) {
    // A full name of four or more characters is its own evidence; a shorter one must not begin inside a word.
    return length >= 4 || startsWord || !HAN.test(text[match.start - 1] ?? ' ')
  }
  const endsWord =
    isWordEnd(document, match.end) ||
    FOOT.test(text.slice(match.end - 1, match.end + 2)) ||
    unitWords.startingAt(text, match.end) !== undefined ||
    isUnknownWord(document, match) ||
    isNativeOf(document, match) ||
    isBeforePost(context, match) ||
    opensChain(context, match)
  return startsWord && endsWord
}

/** 昌吉市民: the unit begins a word; not in 济宁市｜委托 and 漳州市｜民政局, where a longer word begins behind it. */
function isUnitOfWord({ document, resources }: RecognitionContext, end: number): boolean {
  const { text, isBoundary, tokenAt } = document
  const word = resources.words.unit_word.startingAt(text, end - 1)
  if (word === undefined) return false
  const next = isBoundary(end) ? tokenAt(end) : undefined
  // What the tokenizer guessed proves nothing: 民喝 in 六盘水市民喝水.
  return next === undefined || next.tag === 'x' || !LONGER_WORD.test(next.text)
}

/** Words that begin as 市委, 市民, 县城, 市面, 市情, 市场 and 市直 end; 委员会 is the committee's longer name. */
const LONGER_WORD =
  /^(?:(?:委(?!员)|民)\p{Script=Han}|城[镇乡市关]|面[积向临貌对]|情[况形]|场[馆地所]|直[播通]|立[足项法]|容[量纳]|外[贸资商])/u

/** 某某自治县｜委: the name of the unit is no word without the place, so that it belongs to it. */
function isAutonomous(text: string, { end }: PlaceMatch): boolean {
  return AUTONOMOUS.test(text.slice(end - 3, end)) && COMMITTEE.test(text.slice(end, end + 2))
}

const AUTONOMOUS = /^自治[县州旗]$/
const COMMITTEE = /^委(?![员托派])/

/** 东｜街口街道: a township inside a name that the tokenizer knows. */
function isTownshipInWord({ tokenAt, isBoundary }: ArticleDocument, { start, names }: PlaceMatch): boolean {
  return (
    !isBoundary(start) && tokenAt(start)?.tag === 'ns' && names.every(({ division }) => division.level === 'township')
  )
}

/** 绍兴人 is one word, and the place is in it. */
function isNativeOf({ text, tokenAt }: ArticleDocument, { start, end }: PlaceMatch): boolean {
  const token = tokenAt(start)
  return text.charAt(end) === '人' && token?.start === start && token.end === end + 1
}

/** 德国总理 is one word of the dictionary: a place and who holds an office there. */
function isBeforePost({ document: { tokenAt }, hits }: RecognitionContext, { start, end }: PlaceMatch): boolean {
  const token = tokenAt(start)
  return token?.start === start && token.end > end && hits.post.startingAt(end) === token.end - end
}

/** 新疆阿勒泰地区 is one token: a place inside the first begins right where it ends. */
function opensChain({ document, resources }: RecognitionContext, { end, names }: PlaceMatch): boolean {
  const { gazetteer } = resources.lexicon
  return gazetteer
    .matchesAt(document.text, end)
    .some((next) =>
      next.names.some((inner) =>
        names.some((outer) => inner !== outer && gazetteer.isWithin(inner.division.code, outer.division.code)),
      ),
    )
}

/** Surnames that stand before places as prepositions and conjunctions. */
const PARTICLES = '于和与向从来经由到对应时任原前现代去连同'

/** 陈和平县长, 王民和四位: a place inside the name of a person: a surname before it, and people on this or the other side. */
function isGivenName({ document, hits }: RecognitionContext, { start, end, names }: PlaceMatch): boolean {
  const { text } = document
  const surname = start - 1
  if (hits.surname.startingAt(surname) !== 1) return false
  // 书记于｜卫东、: an everyday word, and nothing is done there.
  const isTitled = hits.post.endingAt(surname) > 0 && names.every(({ commonWord }) => commonWord)
  if (isTitled && CLOSES.test(text.slice(end, end + 1))) return true
  if (PARTICLES.includes(text.charAt(surname))) return false
  // 陈和平县｜长: the unit is the beginning of a title.
  const isTitle = UNIT_OF_TITLE.test(text.slice(end - 1, end + 1))
  const nameEnd = isTitle ? end - 1 : end
  const length = nameEnd - surname
  if (length < 2 || length > 3) return false
  if (!isTitle && !isPersonalName(text, hits, { start: surname, end })) return false
  return document.isBoundary(surname) || /^(?:x|nr)/.test(document.tokenAt(surname)?.tag ?? '')
}

const CLOSES = /^[，、。；）)]/
const UNIT_OF_TITLE = /^[市县区州镇乡]长$/

/** 副市｜长江: the unit and the first character of the river are a title. */
function isCutByTitle(text: string, { start, end }: PlaceMatch): boolean {
  return (
    text.charAt(start) === '长' &&
    end - start === 2 &&
    /(?:^|[，。；：、（\s副代原任时市县区州镇乡])[市县区州镇乡]$/.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** 援宁海原工作组: in 援宁 the character is the aim, and the place is 海原, not 宁海. */
function isCutByAim({ document: { text }, resources }: RecognitionContext, { start, end, names }: PlaceMatch): boolean {
  if (
    text[start - 1] !== '援' ||
    !names.every(({ form, division }) => form === 'short' && division.level === 'county')
  ) {
    return false
  }
  return resources.lexicon.gazetteer.matchesAt(text, start + 1).some((other) => other.end > end)
}

/** The tokenizer guessed the word (tag x): its borders prove nothing. */
function isUnknownWord(document: ArticleDocument, { start, end }: PlaceMatch): boolean {
  const token = document.tokenAt(end - 1)
  return token !== undefined && token.tag === 'x' && token.start >= start && token.end - end <= 1
}
