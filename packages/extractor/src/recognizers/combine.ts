import { TRANSCRIPTION_BITS } from '../resources.js'
import type { FoundName } from './name-finder.js'
import { candidatesInside } from './ground.js'
import type { Ground } from './ground.js'
import { introductionBefore } from './people/introductions.js'
import { isTitle } from './people/name-places.js'
import type { RecognitionContext } from './recognizer.js'

/**
 * Least confidence of a name that knowledge does not know; names without a measured one pass. On text of 1998 to 2014 0.5 finds
 * most. What knowledge passes over in today's papers is more often a kind of place or body than a name, so more is asked
 * there (see docs/tagger.md). On the project's practice sentences people from 0.7 to 0.8, places from 0.75 to 0.8 and organisations from
 * 0.85 on score the same, and less below.
 */
export const LEAST_CONFIDENCE: Readonly<Record<FoundName['type'], number>> = {
  Person: 0.7,
  Place: 0.75,
  Organization: 0.92,
}

/** Shorter ones (闽, 疆, 中) are a matter of the annotation standard; knowledge reads them where they mean something. */
const SHORTEST = 2

/** What no name that is kept can be less sure or shorter than. */
export const LEAST_WANTED = { least: Math.min(...Object.values(LEAST_CONFIDENCE)), shortest: SHORTEST }

/** Parts of speech of words that make a name proper. */
const PROPER_TAG = /^(?:nz|ns|nr|nrt|nt|nrfg|x|eng)$/

/**
 * The one policy by which knowledge and finders of names are combined. Names of knowledge stay as they are, but for those that a longer
 * name takes in. A finder adds a name that no name of knowledge overlaps, an organisation that overlaps only places inside it, such as
 * the place with which it begins, a person who goes on where knowledge ends one, and a person of whom it is almost certain where
 * knowledge read places without their unit inside the name (王民和: 民和 is a county, too) or another person at its end (岸田文雄).
 * The name must be sure enough, at least two characters long, and nothing that knowledge has reasons against: a person has a
 * surname or a transcribed name, or is sure without, and is no pair of places (闽宁), an organisation by its ending has a proper word,
 * no bracket is torn, a place is no figure of speech. Where both say the same nothing is added.
 *
 * @param ground of the names that were found before
 */
export function keepForCombination(
  names: readonly FoundName[],
  context: RecognitionContext,
  ground: Ground,
): readonly FoundName[] {
  return names.filter(
    (name) =>
      (name.confidence ?? 1) >= LEAST_CONFIDENCE[name.type] &&
      name.end - name.start >= SHORTEST &&
      hasGround(name, ground, context) &&
      isPlausible(name, context),
  )
}

function hasGround(name: FoundName, ground: Ground, context: RecognitionContext): boolean {
  if (name.type === 'Organization') return ground.holdsPlacesOnly(name)
  if (ground.isFree(name)) return true
  if (name.type !== 'Person') return false
  return ground.continuesPerson(name) || overrulesEnd(name, ground) || overrulesPlaces(name, ground, context)
}

/** Least confidence of a person in whose name knowledge read a place, or another person at its end. */
const ALMOST_CERTAIN = 0.95
/** A place that is named with its unit is never part of a person's name. */
const UNIT = /[省市县区州旗盟乡镇村]$/

/** 岸田文雄, where knowledge read 田文雄. */
function overrulesEnd(name: FoundName, ground: Ground): boolean {
  return (name.confidence ?? 0) >= ALMOST_CERTAIN && ground.endsWithPerson(name)
}

function overrulesPlaces(name: FoundName, ground: Ground, { document: { text }, found }: RecognitionContext): boolean {
  if ((name.confidence ?? 0) < ALMOST_CERTAIN || !ground.holdsPlacesOnly(name)) return false
  return candidatesInside(found, name).every(({ start, end }) => !UNIT.test(text.slice(start, end)))
}

function isPlausible(name: FoundName, context: RecognitionContext): boolean {
  if (name.type === 'Person') return looksPersonal(name, context) && !isPairOfPlaces(name, context)
  if (isTorn(context.document.text.slice(name.start, name.end))) return false
  if (name.type === 'Place') return !isCountry(name, context) && !isFigure(name, context)
  const { document, resources } = context
  // 福利院: one word of the dictionary is a kind of body.
  const word = document.tokenAt(name.start)
  if (word?.start === name.start && word.end === name.end && !PROPER_TAG.test(word.tag)) return false
  if (resources.words.never_organization.endingAt(document.text, name.end) !== undefined) return false
  return resources.endings.endingAt(document.text, name.end) === undefined || hasProperWord(name, context)
}

/** True for 云栖湖）片区: a bracket is closed that was not opened, or the other way round. */
function isTorn(surface: string): boolean {
  const count = (brackets: RegExp): number => surface.match(brackets)?.length ?? 0
  return count(/[（(《“]/gu) !== count(/[）)》”]/gu)
}

/** Countries are all known: knowledge passed over 中国 in 中国特色 for a reason. */
function isCountry({ start, end }: FoundName, { document, resources }: RecognitionContext): boolean {
  return resources.lexicon.gazetteer
    .lookup(document.text.slice(start, end))
    .some(({ division }) => division.level === 'country')
}

function looksPersonal(name: FoundName, { document, hits, resources }: RecognitionContext): boolean {
  const { start, end } = name
  // 艾德莱斯, 庄园主: things and trades that are called like people.
  const never = hits.never_person.startingAt(start)
  if (never > 2 || (never === end - start && introductionBefore(document.text, hits, start) === '')) return false
  if ([hits.occupation, hits.private].some((title) => title.startingAt(start) >= end - start)) return false
  const surname = resources.surnames.startingAt(document.text, start)
  // 邓校长: surname and title are no name in full.
  if (surname !== undefined) return !isTitle(hits, start + surname.length, end)
  if (isSureWithoutSurname(name, { document, hits })) return true
  return [...document.text.slice(start, end)].every(
    (char) => char === '·' || ((resources.transcription[char.charCodeAt(0)] ?? 0) & TRANSCRIPTION_BITS.any) !== 0,
  )
}

/**
 * Least confidence and length of a person without a surname or a transcribed name, such as 岸田文雄, whom no word introduces. In the tagger's
 * development text nearly all such names are right; those of two characters (大雪, 小张) are so more seldom.
 */
const SURE_WITHOUT_SURNAME = { confidence: 0.9, length: 3 }

/** True for 总理朔尔茨 and 岸田文雄; 灶台旺 begins with an everyday word. */
function isSureWithoutSurname(
  { start, end, confidence }: FoundName,
  { document, hits }: Pick<RecognitionContext, 'document' | 'hits'>,
): boolean {
  if (end - start < SURE_WITHOUT_SURNAME.length) return false
  const first = document.tokenAt(start)
  if (first !== undefined && first.text.length > 1 && !PROPER_TAG.test(first.tag)) return false
  const isIntroduced = introductionBefore(document.text, hits, start) !== ''
  return isIntroduced || (confidence ?? 0) >= SURE_WITHOUT_SURNAME.confidence
}

/** True for 闽宁, 泉昌: both characters begin names of places that the article gives. */
function isPairOfPlaces({ start, end }: FoundName, { document: { text }, found }: RecognitionContext): boolean {
  if (end - start !== 2) return false
  const begins = (at: number): boolean =>
    found.some((one) => one.type === 'Place' && text[one.start] === text[at] && one.end - one.start > 1)
  return begins(start) && begins(start + 1)
}

/** True for 致富路 and 南北疆; a number behind it makes a street of a road: 致富路12号. */
function isFigure({ start, end }: FoundName, { document: { text }, resources }: RecognitionContext): boolean {
  const known = resources.words.never_place.startingAt(text, start)
  return known?.length === end - start && !/^[0-9０-９一二三四五六七八九十百]+号/u.test(text.slice(end, end + 8))
}

/** False for kinds of places and bodies: 石化园区, 乡贤促进会. */
function hasProperWord({ start, end }: FoundName, { document }: RecognitionContext): boolean {
  for (let t = document.tokenIndexAt(start); t < document.tokens.length; t++) {
    const token = document.tokens[t]
    if (token === undefined || token.end > end) break
    if (token.start >= start && PROPER_TAG.test(token.tag)) return true
  }
  return false
}
