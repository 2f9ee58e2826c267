import type { Division, Gazetteer } from '@shanhai/lexicon'
import { findMatches } from '../document/find-matches.js'
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
 * 我市, 我州, 我县: the page's own unit of that level, and its zones called by their kind alone. Not one of `RECOGNIZERS`, since it needs the places of the whole
 * page; none where the page has no clear home.
 */
export function recognizeOurUnit(text: string, home: PageHome, gazetteer: Gazetteer): readonly Candidate[] {
  return [...ourUnits(text, home), ...ownZones(text, home, gazetteer)]
}

function ourUnits(text: string, home: PageHome): readonly Candidate[] {
  return findMatches(OUR_UNIT, text).flatMap((match): readonly Candidate[] => {
    const unit = match.groups?.['unit'] ?? ''
    const division = LEVELS[unit]?.map((level) => home(level, unit)).find((found) => found !== undefined)
    if (!division) return []
    const detail = { kind: 'place' as const, names: [{ division, form: 'alias' as const, commonWord: false }] }
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...span, type: 'Place', recognizer: 'place/our-unit', priority: 11, detail }]
  })
}

/** A bare kind of zone behind a verb or a stop: 发展台商投资区, 落户高新区. */
const BARE_ZONE =
  /(?<=(?:发展|建设|做强|做大|提升|推进|开发|进驻|落户|入驻|[在到赴、，。；：\n]|^))(?:台商投资区|高新区|经开区)(?![一二三四五六七八九十内外级域])/gu

/** 台商投资区 on a page of Zhangzhou is its own, if the gazetteer knows one of that name. */
function ownZones(text: string, home: PageHome, gazetteer: Gazetteer): readonly Candidate[] {
  const prefecture = home('prefecture', '市')?.name.replace(/市$/u, '')
  if (prefecture === undefined) return []
  return findMatches(BARE_ZONE, text).flatMap((match): readonly Candidate[] => {
    const names = gazetteer.lookup(`${prefecture}${match[0]}`)
    if (names.length !== 1) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...span, type: 'Place', recognizer: 'place/our-unit', priority: 11, detail: { kind: 'place', names } }]
  })
}
