import type { ArticleDocument } from '../document/article-document.js'
import type { Candidate, Recognizer } from './recognizer.js'

/** A name shorter than this is found again only between word boundaries. */
const LONG_ENOUGH = 4
const COMPANY_ENDING = /(?:股份有限公司|有限责任公司|集团有限公司|\(集团\)有限公司|（集团）有限公司|有限公司)$/

/**
 * The second pass: a person, organisation or site that was sure once is found again everywhere in its article, also
 * where no title or place stands beside it; a company also without its legal form.
 */
export const repeatRecognizer: Recognizer = {
  name: 'repeat',
  recognize({ document, found }) {
    const sure = new Map<string, Candidate>()
    for (const candidate of found) {
      if (!isSure(candidate)) continue
      const name = document.text.slice(candidate.start, candidate.end)
      sure.set(name, candidate)
      const short = shortCompanyName(candidate, name)
      if (short !== undefined && !sure.has(short)) sure.set(short, candidate)
    }
    const starts = new Set(found.filter(isSure).map((candidate) => candidate.start))
    return [...sure].flatMap(([name, first]) => findAgain(document, name, first, starts))
  },
}

function isSure(candidate: Candidate): boolean {
  return candidate.recognizer !== 'place/gazetteer' && candidate.priority >= 12 && candidate.detail.kind !== 'aid_body'
}

function shortCompanyName(candidate: Candidate, name: string): string | undefined {
  if (candidate.detail.kind !== 'organization' || candidate.detail.organizationKind !== 'company') return undefined
  const end = name.search(COMPANY_ENDING)
  return end >= 4 ? name.slice(0, end) : undefined
}

/** 村医文明 once: that makes no person of 文明 elsewhere. */
function isEverydayWord({ tokenAt }: ArticleDocument, start: number, end: number): boolean {
  const token = tokenAt(start)
  return token?.start === start && token.end === end && !/^(?:nr|x|nz|ns)/.test(token.tag)
}

function findAgain(
  document: ArticleDocument,
  name: string,
  first: Candidate,
  starts: ReadonlySet<number>,
): readonly Candidate[] {
  const again: Candidate[] = []
  for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const bounded = document.isBoundary(at) && document.isBoundary(end)
    if (first.type === 'Person' && isEverydayWord(document, at, end)) continue
    if (starts.has(at) || (name.length < LONG_ENOUGH && !bounded)) continue
    again.push({ ...first, start: at, end, recognizer: `${first.recognizer}+repeat`, priority: first.priority - 2 })
  }
  return again
}
