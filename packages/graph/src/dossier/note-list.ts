import type { ArticleId, Byline, Evidence, Language } from '@shanhai/model'
import type { FactClaim } from '../attributes.js'
import { compareProof } from '../compare-proof.js'
import type { GraphSources } from '../sources.js'
import { citationOf, gbtCitationOf } from '../wording/citation.js'
import type { DossierNote } from './dossier.js'

export interface NoteSources {
  readonly sources: GraphSources
  readonly language: Language
  /** Who signed an article; nobody where that is not known. */
  readonly bylinesOf?: (article: ArticleId) => readonly Byline[]
}

/** The numbered notes of a dossier: one printed sentence has one number, however often it is referred to. */
export class NoteList {
  readonly notes: DossierNote[] = []
  /** What the notes cite. */
  readonly pages = new Set<string>()
  readonly articles = new Set<string>()
  readonly #numbers = new Map<string, number>()
  readonly #context: NoteSources

  constructor(context: NoteSources) {
    this.#context = context
  }

  /** Numbers of the notes for claims, one for each printed sentence; the best proof is numbered first. */
  refer(claims: readonly FactClaim[]): { readonly notes: readonly number[] } {
    const proofs = [...claims].sort(compareProof).flatMap(({ evidence }) => evidence)
    const distinct = [...new Map(proofs.map((evidence) => [keyOf(evidence), evidence])).values()]
    return { notes: distinct.map((evidence) => this.#numberOf(evidence)).sort((a, b) => a - b) }
  }

  #numberOf(evidence: Evidence): number {
    const key = keyOf(evidence)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const { sources, language, bylinesOf } = this.#context
    const [page, article] = [sources.pages.get(evidence.page), sources.articles.get(evidence.article)]
    this.pages.add(evidence.page)
    this.articles.add(evidence.article)
    const number = this.notes.length + 1
    this.notes.push({
      number,
      quote: evidence.quote,
      citation: citationOf(page, article, language),
      gbt: gbtCitationOf(page, article, bylinesOf?.(evidence.article) ?? []),
      location: `${evidence.page} ${String(evidence.start)}–${String(evidence.end)}`,
    })
    this.#numbers.set(key, number)
    return number
  }
}

function keyOf({ page, start, end }: Evidence): string {
  return `${page}\n${String(start)}\n${String(end)}`
}
