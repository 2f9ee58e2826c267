import { readFileSync } from 'node:fs'
import { createExtractor, loadJiebaTokenizer } from '@shanhai/extractor'
import type { PageExtraction } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Article, Claim, Page } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'
import { splitSentences } from '@shanhai/reader'

/** A claim that a text makes; names may be given in several forms. */
export interface WantedClaim {
  readonly predicate: string
  readonly subject: string | readonly string[]
  readonly object: string | readonly string[] | null
  readonly title?: string | readonly string[]
  /** Neither right nor wrong. */
  readonly optional?: boolean
}

export interface SentenceRow {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly claims: readonly WantedClaim[]
}

/** What is right of what was found and of what was wanted. */
export interface Score {
  right: number
  found: number
  met: number
  wanted: number
}

const extractor = createExtractor({ lexicon: loadLexicon(), tokenizer: loadJiebaTokenizer(), splitSentences })

/** Reads a JSON Lines file of texts with their claims. */
export function readRows(file: string): readonly SentenceRow[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as SentenceRow]))
}

/** Precision and recall of the claims of each predicate, with the rows that went wrong. */
export function scoreRows(
  rows: readonly SentenceRow[],
  predicates: readonly string[],
): { readonly scores: ReadonlyMap<string, Score>; readonly faults: readonly string[] } {
  const scores = new Map(predicates.map((name) => [name, { right: 0, found: 0, met: 0, wanted: 0 }]))
  const faults: string[] = []
  for (const row of rows) {
    const { claims, entities } = extract(row)
    const names = new Map<string | null, readonly string[]>(entities.map((one) => [one.id, [one.name, ...one.aliases]]))
    for (const [predicate, score] of scores) {
      const wanted = row.claims.filter((one) => one.predicate === predicate)
      const core = wanted.filter((one) => one.optional !== true)
      const same = (claim: Claim, one: WantedClaim): boolean =>
        isNamed(names.get(claim.subject), one.subject) &&
        isNamed(names.get(claim.object), one.object ?? []) &&
        hasTitle(claim, one.title)
      const found = distinct(claims.filter((claim) => claim.predicate === predicate))
      const counted = found.filter(
        (claim) => core.some((one) => same(claim, one)) || !wanted.some((one) => same(claim, one)),
      )
      const right = counted.filter((claim) => core.some((one) => same(claim, one)))
      const met = core.filter((one) => found.some((claim) => same(claim, one)))
      score.right += right.length
      score.found += counted.length
      score.met += met.length
      score.wanted += core.length
      if (right.length < counted.length || met.length < core.length) faults.push(`${predicate} ${row.id}`)
    }
  }
  return { scores, faults }
}

/** F1 in percent. */
export function f1Of({ found, met, right, wanted }: Score): number {
  const [precision, recall] = [found > 0 ? right / found : 0, wanted > 0 ? met / wanted : 0]
  return precision + recall > 0 ? (200 * precision * recall) / (precision + recall) : 0
}

function extract({ date, text }: SentenceRow): PageExtraction {
  const id = pageId('sentence.txt')
  const whole = { start: 0, end: text.length }
  const page: Page = { id, text, sha256: '', issueDate: date, sources: {} }
  const article: Article = {
    id: articleId(id, 1),
    page: id,
    kind: 'news',
    headline: null,
    bylines: [],
    relevance: { level: 'assistance', reasons: [] },
    regions: [{ page: id, role: 'body', ...whole }],
    parts: [{ role: 'body', ...whole }],
    text,
    runs: [{ articleStart: 0, page: id, pageStart: 0, length: text.length }],
  }
  return extractor.extractPage(page, [article]).value
}

/** One claim for each pair of ends, and for each title. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...new Map(
      claims.map((one) => [`${one.subject} ${one.object ?? ''} ${String(one.properties['title'])}`, one]),
    ).values(),
  ]
}

function isNamed(names: readonly string[] | undefined, wanted: string | readonly string[]): boolean {
  const forms = [wanted].flat().map(plain)
  return names?.some((name) => forms.includes(plain(name))) ?? false
}

/** 中共某县委员会 is 某县委. */
function plain(name: string): string {
  return name.replace(/^中共(.{1,12})委员会$/u, '$1委')
}

function hasTitle({ properties, predicate }: Claim, wanted: string | readonly string[] | undefined): boolean {
  if (predicate !== 'HOLDS_POSITION' || wanted === undefined) return true
  const title = String(properties['title'])
  return [wanted].flat().some((one) => title.endsWith(one) || one.endsWith(title))
}
