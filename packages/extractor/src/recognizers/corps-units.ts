import { findMatches } from '../document/find-matches.js'
import { isAboutCorps } from './known-places.js'
import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'place/corps'
/** 四十五团, 222团: two figures and more; 十团 and 三团 are also counts of groups. */
const REGIMENT = /(?:[〇零一二三四五六七八九十百]{2,4}|\d{2,3})团(?:场)?(?![员队委体结圆购])/g

/** 一师十团, 阿拉尔十团: one figure is enough behind the division or its city. */
const REGIMENT_OF =
  /(?<=[一二三四五六七八九十]师|(?:阿拉尔|铁门关|图木舒克|双河|五家渠|胡杨河|可克达拉|石河子|北屯|昆玉|新星|白杨)市?)(?:[一二三四五六七八九十]|\d{1,3}|[〇零一二三四五六七八九十百]{2,4})团(?:场)?(?![员队委体结圆购])/g

/** Regiments of the Production and Construction Corps by their number, in articles about the Corps. */
export const corpsRecognizer: Recognizer = {
  name: NAME,
  recognize({ document: { text } }) {
    if (!text.includes('团')) return []
    const numbered = isAboutCorps(text) ? findMatches(REGIMENT, text) : []
    const known = new Set(numbered.map(({ index }) => index))
    const owned = findMatches(REGIMENT_OF, text).filter(({ index }) => !known.has(index))
    return [...numbered, ...owned].map((match): Candidate => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { ...span, type: 'Place', recognizer: NAME, priority: 11, detail: { kind: 'site', level: 'site' } }
    })
  },
}
