import type { PlaceName } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import type { Resources } from '../resources.js'
import type { Candidate } from './recognizer.js'

/** Parts of speech of words that may be a name. */
const NAME_TAG = /^(?:ns|nr|nz|nt|x)/
/** Whoever is there, comes or goes there: what follows is a place. */
const THERE = /(?:在|到|赴|往|驻|抵|进|援|离开|来自|走进|远在|地处)$/
const LONGEST_THERE = 2

/** Says whether the pair of a place is reason enough to read its name as one. */
export type IsPaired = (candidate: Candidate, document: ArticleDocument) => boolean

/**
 * 雷山, 阿里: an everyday word or a name of many that is also the name of a recipient, or of a county in one. It is read as a place where
 * the article names the other side of its pair (雷山的银匠到了佛山), or where the words before it lead to a place (在阿里工作).
 *
 * @param named true for the codes of places that the article names otherwise, those above them included
 */
export function createIsPaired(
  { pairings, lexicon: { gazetteer } }: Pick<Resources, 'pairings' | 'lexicon'>,
  named: (code: string) => boolean,
): IsPaired {
  const sides = supportersOf(pairings)
  const codesOf = ({ division }: PlaceName): readonly string[] => {
    if (division.level !== 'county' && division.level !== 'prefecture') return []
    const above = gazetteer.ancestors(division.code).filter(({ level }) => level === 'prefecture')
    return [division.code, ...above.map(({ code }) => code)]
  }
  return ({ detail, start, end }, { text, tokenAt }) => {
    if (detail.kind !== 'place') return false
    const token = tokenAt(start)
    if (token?.start !== start || token.end !== end || !NAME_TAG.test(token.tag)) return false
    const codes = detail.names.flatMap(codesOf)
    if (!codes.some((code) => sides.has(code))) return false
    if (codes.some((code) => sides.get(code)?.some(named))) return true
    return detail.names.length === 1 && THERE.test(text.slice(Math.max(0, start - LONGEST_THERE), start))
  }
}

/** Made once for a list of pairings, which all articles share. */
const KNOWN = new WeakMap<Resources['pairings'], ReadonlyMap<string, readonly string[]>>()

/** Codes of the supporters by that of the recipient. */
function supportersOf(pairings: Resources['pairings']): ReadonlyMap<string, readonly string[]> {
  const known = KNOWN.get(pairings)
  if (known) return known
  const sides = new Map<string, string[]>()
  for (const { supporterCode, recipientCode } of pairings) {
    if (recipientCode) sides.set(recipientCode, [...(sides.get(recipientCode) ?? []), supporterCode])
  }
  KNOWN.set(pairings, sides)
  return sides
}
