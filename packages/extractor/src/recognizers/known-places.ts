import type { Division, PlaceName } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import type { Candidate } from './recognizer.js'

/** Levels whose usual names are known to everybody: they need no company in the article. */
const WELL_KNOWN: readonly Division['level'][] = ['country', 'province', 'prefecture', 'region', 'city', 'site', 'zone']
/** Parts of speech of words that may be a place. */
const PLACE_TAG = /^(?:ns|nt|nr|nz|x|s|f|j)/
/** Units of the county level whose short names stand alone; districts are named with 区. */
const SHORT_BY_ITSELF = /[县市旗]$/
/** What an article about the Production and Construction Corps says somewhere. */
const CORPS = /兵团|团场|连队|农垦|[一二三四五六七八九十]师(?![范生傅])|团的?职工/

/** True for a text that speaks of the Production and Construction Corps. */
export function isAboutCorps(text: string): boolean {
  return CORPS.test(text)
}

/** Says which names need no company in an article. */
export type IsKnown = (name: PlaceName, candidate: Candidate) => boolean

/**
 * Names that are known by themselves: full ones, those of large units and of everything famous; short ones of counties
 * where they are a word of the text; divisions and regiments of the Corps in articles about it.
 */
export function createIsKnown(document: ArticleDocument): IsKnown {
  const { text } = document
  const aboutCorps = isAboutCorps(text)
  return (name, candidate) => {
    const { level } = name.division
    const length = candidate.end - candidate.start
    if (level === 'xpcc_division') return name.form !== 'short' && (length > 4 || aboutCorps)
    if (name.commonWord) return level === 'region' && isRegion(document, candidate)
    if (level === 'xpcc_regiment') return aboutCorps || length > 4
    if (length > 2 && isFullForm(name, text.slice(candidate.start, candidate.end)))
      return level !== 'township' || length > 3
    if (level === 'county')
      return length > 2 || (SHORT_BY_ITSELF.test(name.division.name) && isOneWord(document, candidate))
    if (!WELL_KNOWN.includes(level)) return false
    return name.form !== 'short' || level === 'province' || length > 2 || isOneWord(document, candidate)
  }
}

/** An official full name, or a usual one that ends in the same unit: 木垒县 for 木垒哈萨克自治县. */
export function isFullForm({ form, division }: PlaceName, surface: string): boolean {
  return form === 'full' || (surface.length > 2 && surface.at(-1) === division.name.at(-1))
}

/** 西北最大的基地; 西北方向 and 西北角 are directions. */
function isRegion({ text, tokenAt }: ArticleDocument, { start, end }: Candidate): boolean {
  const token = tokenAt(start)
  return (
    token?.tag === 'ns' &&
    token.start === start &&
    token.end === end &&
    !/^[方角侧部风面坡向边]/.test(text.slice(end, end + 1))
  )
}

/** The tokenizer knows the name as a word, or as the beginning of a name that it does not know. */
function isOneWord({ tokenAt }: ArticleDocument, { start, end }: Candidate): boolean {
  const token = tokenAt(start)
  if (token === undefined) return false
  return (token.start === start && token.end === end) || PLACE_TAG.test(token.tag)
}
