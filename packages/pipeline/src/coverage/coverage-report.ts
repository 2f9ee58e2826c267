import type { ConflictKind } from '@shanhai/graph'
import type { EntityId, EntityType, Label, PageId, Predicate, ReportedBy } from '@shanhai/model'

/** A pair by the names of its places. */
export interface CoveredPair {
  readonly supporter: string
  readonly recipient: string
  readonly programme?: string
}

/** A number of projects that an article gives, beside those that the build found. */
export interface CountedProjects {
  readonly subject: { readonly id: EntityId; readonly name: string }
  /** The indicator as printed: 民生项目. */
  readonly what: string
  readonly period?: string
  readonly reported: number
  /** Projects of the same article. */
  readonly found: number
  readonly quote: string
  readonly page: PageId
}

/** Two statements of which not both are true, in words, each with its pages; none: a list says it. */
export interface Contradiction {
  readonly kind: ConflictKind
  /** Why not both are true. */
  readonly why: Label
  readonly statements: readonly [Statement, Statement]
}

export interface Statement extends Label {
  readonly pages: readonly PageId[]
}

/** Why a file or page gave nothing. */
export type EmptyReason =
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'no-article' | 'no-report' | 'not-about-assistance' | 'no-claim' }

/** What a build lacks, as far as it can tell itself. */
export interface CoverageReport {
  /** Pairs of the reference list between places of the build that no page proves. */
  readonly pairsWithoutEvidence: readonly CoveredPair[]
  /** Pairs of the reference list of which nothing was read: the build does not know both places. By programme and names. */
  readonly pairsNotRead: readonly CoveredPair[]
  /** Facts that pages state, and how many of them rest on one article alone, by predicate. */
  readonly facts: readonly { readonly predicate: Predicate; readonly facts: number; readonly fromOneArticle: number }[]
  /** Facts by whose papers report them; `unknown`: no paper's home is known. */
  readonly reportedBy: Readonly<Record<ReportedBy | 'unknown', number>>
  /** Years between the first and the last with a page that have none; pages without a date. */
  readonly years: {
    readonly first?: number
    readonly last?: number
    readonly without: readonly number[]
    readonly undatedPages: number
  }
  /** Names that nothing tells from others of their name, by type; the most frequent ones with their articles. */
  readonly unresolved: {
    readonly byType: Readonly<Partial<Record<EntityType, number>>>
    readonly names: readonly { readonly name: string; readonly type: EntityType; readonly articles: number }[]
  }
  readonly contradictions: readonly Contradiction[]
  /** Reported counts above what was found. */
  readonly counts: readonly CountedProjects[]
  readonly empty: readonly { readonly page: PageId; readonly reason: EmptyReason }[]
}
