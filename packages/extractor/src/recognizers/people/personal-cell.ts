import type { Span } from '@shanhai/model'
import type { LexiconHits } from '../../document/lexicon-hits.js'
import { introductionBefore } from './introductions.js'
import { referenceAfter } from './references.js'

/** Most given characters behind a surname. */
const LONGEST_GIVEN = 2
/** Most members of a list between one and the title before them. */
const MOST_MEMBERS = 12
const LONGEST_MEMBER = 4
const JOINTS = '、和与'

/** 邸长海｜（衡水市人民医院）、: who comes from a body, in a list of such. */
const HOME_UNIT = /^[（(][^（）()、，\n]{2,16}(?:医院|卫生院|中学|小学|学校|大学|学院|公司|中心)[）)](?:[、，。；]|$)/
const LONGEST_UNIT = 24

/**
 * True where a stretch has the shape of a Chinese name, a surname with one or two characters behind it, and the words around say
 * that it is one: a title before it or before its list, a title or a verb of speech behind it. 李大山 and 王长江 end like hills
 * and rivers.
 */
export function isPersonalName(text: string, hits: LexiconHits, { start, end }: Span): boolean {
  const surname = hits.surname.startingAt(start)
  const given = end - start - surname
  if (surname === 0 || given < 1 || given > LONGEST_GIVEN) return false
  if ('（('.includes(text.charAt(end) || ' ') && HOME_UNIT.test(text.slice(end, end + LONGEST_UNIT))) return true
  const reference = referenceAfter(hits, end)
  return reference === 'title' || reference === 'speech' || isIntroduced(text, hits, start)
}

/** True behind a title, and behind a list of members of the length of names that a title introduces. */
function isIntroduced(text: string, hits: LexiconHits, start: number): boolean {
  let at = start
  for (let member = 0; member < MOST_MEMBERS; member++) {
    if (introductionBefore(text, hits, at) !== '') return true
    if (!JOINTS.includes(text.charAt(at - 1) || ' ')) return false
    const end = at - 1
    for (at = end - 1; at > 0 && end - at < LONGEST_MEMBER; at--) {
      if (JOINTS.includes(text.charAt(at - 1)) || introductionBefore(text, hits, at) !== '') break
    }
    if (hits.surname.startingAt(at) === 0) return false
  }
  return false
}
