import { GENERIC_VILLAGE_WORDS, NOT_INSIDE_SITE_NAME } from '../words/unit-words.js'
import type { ArticleDocument } from '../document/article-document.js'
import { canBeInsideName } from './name-tokens.js'
import type { Candidate, Recognizer, SiteDetail } from './recognizer.js'

interface SiteEnding {
  readonly ending: string
  readonly level: SiteDetail['level']
  /** Most characters that may stand between the place and the ending. */
  readonly reach: number
  /** True: the place is only the address (昌吉市六工镇 | 十三户村); false: it is part of the name (漳州高新区). */
  readonly apart: boolean
  readonly example: string
}

/** Endings of sites that the gazetteer does not list, longest first; each only right after a place. */
const SITE_ENDINGS: readonly SiteEnding[] = [
  { ending: '经济技术开发区', level: 'zone', reach: 6, apart: false, example: '某州经济技术开发区' },
  { ending: '高新技术产业开发区', level: 'zone', reach: 4, apart: false, example: '某市国家高新技术产业开发区' },
  { ending: '台商投资区', level: 'zone', reach: 0, apart: false, example: '某州台商投资区' },
  { ending: '高新区', level: 'zone', reach: 2, apart: false, example: '某州高新区' },
  { ending: '开发区', level: 'zone', reach: 4, apart: false, example: '某州开发区' },
  { ending: '产业园区', level: 'zone', reach: 10, apart: false, example: '某县纺织产业园区' },
  { ending: '工业园区', level: 'zone', reach: 8, apart: false, example: '某县工业园区' },
  { ending: '产业园', level: 'zone', reach: 10, apart: false, example: '某县食品产业园' },
  { ending: '工业园', level: 'zone', reach: 8, apart: false, example: '某县福建工业园' },
  { ending: '生态园', level: 'site', reach: 5, apart: false, example: '某州碧水生态园' },
  { ending: '公园', level: 'site', reach: 5, apart: false, example: '某市人民公园' },
  { ending: '古城', level: 'site', reach: 0, apart: false, example: '某州古城' },
  { ending: '河', level: 'site', reach: 0, apart: false, example: '某县河' },
  { ending: '社区', level: 'village', reach: 5, apart: true, example: '某镇光明社区' },
  { ending: '牧场', level: 'village', reach: 4, apart: true, example: '某乡红山牧场' },
  { ending: '村', level: 'village', reach: 5, apart: true, example: '某乡红柳沟村' },
]

const NAME = 'place/site'

/** Villages, parks and zones that follow a place of the gazetteer: 六工镇十三户村, 漳州高新区. */
export const siteRecognizer: Recognizer = {
  name: NAME,
  recognize({ document, found }) {
    const places = found.filter((candidate) => candidate.type === 'Place')
    const sites = places.flatMap(
      (place, index) => siteAfter(document, place, places[index + 1]?.start ?? Infinity) ?? [],
    )
    return [...sites, ...villagesAgain(document, sites)]
  },
}

/** A village that stood once in its chain is found again without it: organisations are named after it. */
function villagesAgain({ text }: ArticleDocument, sites: readonly Candidate[]): readonly Candidate[] {
  const known = new Set(sites.map((site) => site.start))
  const names = new Map(sites.filter(isVillage).map((site) => [text.slice(site.start, site.end), site]))
  return [...names].flatMap(([name, site]) => {
    const again: Candidate[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (!known.has(at)) again.push({ ...site, start: at, end: at + name.length, recognizer: `${NAME}+repeat` })
    }
    return again
  })
}

function isVillage({ detail }: Candidate): boolean {
  return detail.kind === 'site' && detail.level === 'village'
}

/** @param limit where the next place begins: a site's name does not run over it, its address does */
function siteAfter(document: ArticleDocument, place: Candidate, limit: number): Candidate | undefined {
  for (const { ending, level, reach, apart } of SITE_ENDINGS) {
    const window = document.text.slice(place.end, place.end + reach + ending.length)
    const at = window.indexOf(ending)
    if (at < 0 || (apart && at === 0)) continue
    const middle = window.slice(0, at)
    if (place.end + at > limit && apart) continue
    if (reach === 0 && limit === place.end) continue
    const end = place.end + at + ending.length
    if (NOT_INSIDE_SITE_NAME.test(middle) || isGeneric(middle + ending) || !endsHere(document, end)) continue
    if (!apart && !canBeInsideName(document, place.end, place.end + at)) continue
    const start = apart ? place.end : place.start
    return { start, end, type: 'Place', recognizer: NAME, priority: apart ? 12 : 14, detail: { kind: 'site', level } }
  }
  return undefined
}

function isGeneric(name: string): boolean {
  for (const word of GENERIC_VILLAGE_WORDS) if (name.endsWith(word)) return true
  return false
}

/** 十三户村党总支 goes on as an organisation; 村民 and 村里 are words of their own. */
function endsHere(document: ArticleDocument, end: number): boolean {
  return !/^[民里内级庄口部落]/.test(document.text.slice(end, end + 1))
}
