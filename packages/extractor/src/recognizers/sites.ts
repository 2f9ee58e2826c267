import type { ArticleDocument } from '../document/article-document.js'
import { canBeInsideName } from './name-tokens.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

/** Characters that cannot stand inside the name of a village, park or site. */
const NOT_INSIDE_SITE_NAME = /[的了在是等和与及或各每该全这那到从为把被将对向就还也已，。、；：！？“”‘’（）()《》\s\d]/
const NAME = 'place/site'

/** Villages, parks and zones that follow a place of the gazetteer: 六工镇十三户村, 漳州高新区. */
export const siteRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const { document } = context
    const places = context.found.filter((candidate) => candidate.type === 'Place')
    const sites = places.flatMap(
      (place, index) => siteAfter(context, place, places[index + 1]?.start ?? Infinity) ?? [],
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
function siteAfter(context: RecognitionContext, place: Candidate, limit: number): Candidate | undefined {
  const { document, resources } = context
  for (const { ending, level, reach, apart } of resources.lexicon.siteEndings) {
    const window = document.text.slice(place.end, place.end + reach + ending.length)
    const at = window.indexOf(ending)
    if (at < 0 || (apart && at === 0)) continue
    const middle = window.slice(0, at)
    if (place.end + at > limit && apart) continue
    if (reach === 0 && limit === place.end) continue
    const end = place.end + at + ending.length
    const name = middle + ending
    const isGeneric = resources.words.generic_village.endingAt(name, name.length) !== undefined
    if (NOT_INSIDE_SITE_NAME.test(middle) || isGeneric || !endsHere(document, end)) continue
    if (!apart && !canBeInsideName(context, place.end, place.end + at)) continue
    const start = apart ? place.end : place.start
    return { start, end, type: 'Place', recognizer: NAME, priority: apart ? 12 : 14, detail: { kind: 'site', level } }
  }
  return undefined
}

/** 十三户村党总支 goes on as an organisation; 村民 and 村里 are words of their own. */
function endsHere(document: ArticleDocument, end: number): boolean {
  return !/^[民里内级庄口部落]/.test(document.text.slice(end, end + 1))
}
