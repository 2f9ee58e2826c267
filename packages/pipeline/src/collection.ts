import type { PageExtraction } from '@shanhai/extractor'
import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Diagnostic,
  Entity,
  Mention,
  Page,
  PageMetadata,
} from '@shanhai/model'
import { compareById, compareCodeUnits } from '@shanhai/model'
import { EntityMerger } from './merge-entities.js'
import type { RunFile } from './run-file.js'

/** What the graph needs of an article: all but its text. */
export type ArticleSummary = Pick<Article, 'id' | 'page' | 'headline' | 'kind' | 'relevance' | 'duplicateOf'>
export type PageSummary = PageMetadata & Pick<Page, 'id'>
export type MentionSummary = Pick<Mention, 'entity' | 'article'>

/** What stays in memory while page after page goes by: no page text, no article text. */
export class Collection {
  /** Pages that were not read again. */
  unchanged = 0
  readonly inputs: RunFile['inputs'][number][] = []
  readonly pages: PageSummary[] = []
  readonly mentions: MentionSummary[] = []
  readonly #entities = new EntityMerger()
  #articles: ArticleSummary[] = []
  readonly #claims = new Map<ClaimId, Claim>()
  readonly #diagnostics: Diagnostic[] = []

  /** Takes the next page; pages come in their order. */
  addPage(page: Page, articles: readonly Article[], extraction: PageExtraction): void {
    const { home, id, newspaper, issueDate, pageNumber, sources } = page
    this.pages.push({
      id,
      ...(newspaper !== undefined && { newspaper }),
      ...(home !== undefined && { home }),
      ...(issueDate !== undefined && { issueDate }),
      ...(pageNumber !== undefined && { pageNumber }),
      sources,
    })
    for (const { id, page, headline, kind, relevance } of articles)
      this.#articles.push({ id, page, headline, kind, relevance })
    for (const { entity, article } of extraction.mentions) this.mentions.push({ entity, article })
    this.#entities.add(extraction.entities)
    for (const claim of extraction.claims) {
      const known = this.#claims.get(claim.id)
      this.#claims.set(claim.id, known ? withEvidenceOf(known, claim) : claim)
    }
  }

  get articles(): readonly ArticleSummary[] {
    return this.#articles
  }

  /** Says of reprints what they repeat, when all pages are read. */
  setOriginals(originals: ReadonlyMap<ArticleId, ArticleId>): void {
    this.#articles = this.#articles.map((article) => {
      const duplicateOf = originals.get(article.id)
      return duplicateOf === undefined ? article : { ...article, duplicateOf }
    })
  }

  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic)
  }

  /** Sorted by id. */
  entities(): readonly Entity[] {
    return this.#entities.entities()
  }

  /** Sorted by id. */
  claims(): readonly Claim[] {
    return [...this.#claims.values()].sort(compareById)
  }

  /** Those of no page first, then by page and place. */
  diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics.sort(compareDiagnostics)
  }
}

/** What a name says comes again with every article that prints it: so many quotes of it are kept. */
const MOST_EVIDENCE = 100

/** A claim of no article, of a name or of the gazetteer, is one claim whatever page needs it. */
function withEvidenceOf(known: Claim, again: Claim): Claim {
  if (known.evidence.length >= MOST_EVIDENCE || again.evidence.length === 0) return known
  return { ...known, evidence: [...known.evidence, ...again.evidence].slice(0, MOST_EVIDENCE) }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const offset = ({ place }: Diagnostic): number => place?.start ?? place?.byte ?? -1
  return (
    compareCodeUnits(a.place?.page ?? '', b.place?.page ?? '') ||
    offset(a) - offset(b) ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  )
}
