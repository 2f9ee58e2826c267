import { isAboutCorps } from './known-places.js'
import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'place/corps'
/** 四十五团, 222团: two figures and more; 十团 and 三团 are also counts of groups. */
const REGIMENT = /(?:[〇零一二三四五六七八九十百]{2,4}|\d{2,3})团(?:场)?(?![员队委体结圆购])/g

/** Regiments of the Production and Construction Corps by their number, in articles about the Corps. */
export const corpsRecognizer: Recognizer = {
  name: NAME,
  recognize({ document: { text } }) {
    if (!text.includes('团') || !isAboutCorps(text)) return []
    return [...text.matchAll(REGIMENT)].map((match): Candidate => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { ...span, type: 'Place', recognizer: NAME, priority: 11, detail: { kind: 'site', level: 'site' } }
    })
  },
}
