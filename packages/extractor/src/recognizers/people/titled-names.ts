import type { Span } from '@shanhai/model'
import type { NamePlace } from './name-places.js'
import { cellsAt, closesName } from './name-places.js'

/** Posts that one person holds at a time; 专家 and 干部 stand before all kinds of words. */
const HOLDER = /(?:[长席]|书记|主任|经理|总裁|指挥|委员|专员|主委)$/
const MOST_MEMBERS = 12
const JOINT = '、'
/** What may stand before the unit with which a title begins: 副市长, 原县长, and the beginning of a clause. */
const BEFORE_UNIT = /(?:^|[，。；：、（(“\s副代原任时])[市县区州镇乡]长$/
/** Parts of speech of words that are names as well: 高山, 白雪; 全程 and 方才 are said of what the holder does. */
const NOUN_TAG = /^(?:n|x)/

/**
 * Names that are everyday words, or that the tokenizer did not see for the title before them: 副市长高山、白雪、万里出席,
 * 副县长江大为. A list of members with the shape of names behind a post is proof enough; one name alone must be a noun, and a verb
 * of people must follow.
 */
export function findTitledNames(place: NamePlace): readonly Span[] {
  const { document, hits } = place
  const { text } = document
  const names: Span[] = []
  for (let at = 2; at < text.length; at++) {
    const post = hits.post.endingAt(at)
    if (post < 2 || hits.surname.startingAt(at) === 0 || !HOLDER.test(text.slice(at - post, at))) continue
    const torn = tornName(place, at)
    if (torn) names.push(torn)
    const members = membersAt(place, at)
    const [only] = members
    if (members.length > 1) names.push(...members)
    else if (only && isNounAlone(place, only)) names.push(only)
  }
  return names
}

/** The members of a list from an offset on, as far as they have the shape of names; the last must close. */
function membersAt(place: NamePlace, from: number): readonly Span[] {
  const { text } = place.document
  const members: Span[] = []
  for (let at = from; members.length < MOST_MEMBERS;) {
    const cell = cellsAt(place, at).find(({ end }) => text.charAt(end) === JOINT || closesName(place, end))
    if (!cell) break
    members.push(cell)
    if (text.charAt(cell.end) !== JOINT) break
    at = cell.end + 1
  }
  return members
}

function isNounAlone({ document, hits }: NamePlace, { start, end }: Span): boolean {
  const word = document.tokenAt(start)
  const isVerb = hits.after_person.startingAt(end) > 1 || hits.speech_verb.startingAt(end) > 1
  // 县长全程陪同: a word that is known to be no name is one only in a list.
  if (hits.never_person.startingAt(start) === end - start) return false
  return isVerb && word?.start === start && word.end === end && NOUN_TAG.test(word.tag)
}

/** 副县｜长江｜大为: the tokenizer joined the end of the title and the surname to a word. */
function tornName(place: NamePlace, at: number): Span | undefined {
  const { text, tokenAt, isBoundary } = place.document
  const word = tokenAt(at)
  if (word?.start !== at - 1 || word.end !== at + 1) return undefined
  if (!BEFORE_UNIT.test(text.slice(Math.max(0, at - 3), at))) return undefined
  const cells = cellsAt(place, at).filter(({ end }) => isBoundary(end))
  return cells.find(({ end }) => closesName(place, end)) ?? cells[0]
}
