import type { Division } from '@shanhai/lexicon'
import type { PageHome } from '../linking/page-home.js'
import type { Candidate } from './recognizer.js'

const OUR_UNIT = /我(?<unit>[省州市县区])(?![一二三四五六七八九十]|政府|委)/gu
const LEVELS: Readonly<Record<string, readonly Division['level'][]>> = {
  省: ['province'],
  州: ['prefecture'],
  市: ['prefecture', 'county'],
  县: ['county'],
  区: ['county'],
}

/**
 * 我市, 我州, 我县: the page's own unit of that level. Not one of `RECOGNIZERS`, since it needs the places of the whole
 * page; none where the page has no clear home.
 */
export function recognizeOurUnit(text: string, home: PageHome): readonly Candidate[] {
  return [...text.matchAll(OUR_UNIT)].flatMap((match): readonly Candidate[] => {
    const unit = match.groups?.['unit'] ?? ''
    const division = LEVELS[unit]?.map((level) => home(level, unit)).find((found) => found !== undefined)
    if (!division) return []
    const detail = { kind: 'place' as const, names: [{ division, form: 'alias' as const, commonWord: false }] }
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...span, type: 'Place', recognizer: 'place/our-unit', priority: 11, detail }]
  })
}
