import type { Division, Gazetteer, PlaceName } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import type { Candidate } from './recognizer.js'

/** Levels whose usual names are known to everybody: they need no company in the article. */
const WELL_KNOWN: readonly Division['level'][] = ['country', 'province', 'prefecture', 'region', 'site', 'zone']
const PLACE_TAG = /^n[st]/
const FITS_BEFORE = /[、，,；;：:（(“\s在到赴从于往与对由为是]$/
const FITS_AFTER = /^[、，。；）)\s]/

/**
 * Drops names that the article does not bear out. A short county name, a township, or a name that is also an everyday
 * word counts only in company: its own full name, a unit above or below it, or a sibling named in the same article.
 */
export function keepSupported(
  found: readonly Candidate[],
  document: ArticleDocument,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const company = gatherCompany(found, document, gazetteer)
  return found.filter((candidate, index) => {
    if (candidate.detail.kind !== 'place' || found[index - 1]?.end === candidate.start) return true
    const { names } = candidate.detail
    if (names.every((name) => name.commonWord) && !canStandAsPlace(document, candidate)) return false
    return names.some(
      (name) =>
        isKnown(name, candidate, document) ||
        isBeforeItsUnit(name, candidate, document) ||
        hasCompany(name, company, candidate),
    )
  })
}

function isKnown(name: PlaceName, candidate: Candidate, document: ArticleDocument): boolean {
  const length = candidate.end - candidate.start
  if (name.commonWord) return false
  if (name.form === 'full' && length > 2) return name.division.level !== 'township' || length > 3
  if (!WELL_KNOWN.includes(name.division.level)) return false
  return name.form !== 'short' || name.division.level === 'province' || PLACE_TAG.test(document.tokenAt(candidate.start)?.tag ?? '')
}

/** 木垒 in 木垒县委: the unit of the full name follows in the office's name. */
function isBeforeItsUnit({ division }: PlaceName, { end }: Candidate, { text }: ArticleDocument): boolean {
  return text[end] === division.name.at(-1)
}

/** An everyday word is read as a place only where a place can stand: in a list, after a preposition, before a comma. */
function canStandAsPlace({ text }: ArticleDocument, { start, end }: Candidate): boolean {
  return FITS_BEFORE.test(text.slice(0, start).slice(-1) || '\n') || FITS_AFTER.test(text.slice(end, end + 1))
}

interface Company {
  /** Codes named by names that are known by themselves, and the codes above them, with the number of namings. */
  readonly codes: ReadonlyMap<string, number>
}

function gatherCompany(found: readonly Candidate[], document: ArticleDocument, gazetteer: Gazetteer): Company {
  const codes = new Map<string, number>()
  const add = (code: string): void => void codes.set(code, (codes.get(code) ?? 0) + 1)
  for (const candidate of found) {
    if (candidate.detail.kind !== 'place') continue
    const [only, ...others] = candidate.detail.names.filter((name) => isKnown(name, candidate, document))
    if (!only || others.length > 0) continue
    add(only.division.code)
    for (const above of gazetteer.ancestors(only.division.code)) if (above.level !== 'country') add(above.code)
  }
  return { codes }
}

function hasCompany({ division }: PlaceName, { codes }: Company, candidate: Candidate): boolean {
  const itself = codes.get(division.code) ?? 0
  const parent = division.parent === null ? 0 : (codes.get(division.parent) ?? 0)
  // A full name that is known by itself is counted once for itself.
  return itself > (isCounted(division, candidate) ? 1 : 0) || parent > (isCounted(division, candidate) ? 1 : 0)
}

function isCounted(division: Division, { detail }: Candidate): boolean {
  return detail.kind === 'place' && detail.names.length === 1 && detail.names[0]?.form === 'full' && division.level !== 'township'
}
