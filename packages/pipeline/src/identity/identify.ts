import type { Article, Claim, ClaimId, Entity, EntityId, Mention, Page, Result } from '@shanhai/model'
import { CorrectedRecords } from '../corrections/corrected-records.js'
import type { Corrections } from '../corrections/correction.js'
import { CorrectionLog } from '../corrections/correction-log.js'
import { identityCorrections, splitRecords } from '../corrections/correct-identity.js'
import type { References } from '../reference-claims.js'
import { referenceClaims } from '../reference-claims.js'
import { withoutReprints } from '../witnesses.js'
import type { Witnesses } from '../witnesses.js'
import { applyIdentity } from './apply-identity.js'
import type { IdentityKnowledge } from './identity-index.js'
import { withoutReporterActs } from './reporters.js'
import { resolveIdentity } from './resolve-identity.js'

/** What all pages of a build say, each under the ids that it knows. */
export interface FoundRecords {
  readonly mentions: readonly Pick<Mention, 'entity' | 'article'>[]
  readonly articles: readonly Pick<Article, 'id' | 'page' | 'duplicateOf'>[]
  readonly pages: readonly Pick<Page, 'id' | 'issueDate'>[]
  /** Sorted by id. */
  entities(): readonly Entity[]
  claims(): readonly Claim[]
}

/** The same records with one id for each entity. */
export interface IdentifiedRecords {
  /** Sorted by id. */
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly mentions: readonly Pick<Mention, 'entity' | 'article'>[]
  /** The id that stands for a mention's entity; null: the mention is left out. */
  readonly entityOf: (mention: Pick<Mention, 'entity' | 'article'>) => EntityId | null
  /** Claims that give one figure differently in a story and its reprint. */
  readonly rivals: Witnesses['rivals']
  /** Ids of the reference pairings that corrections were replayed on: those that are not among the claims were dropped. */
  readonly listed: ReadonlySet<ClaimId>
  /** Corrections that did something, and warnings for those that no longer apply. */
  readonly corrected: Result<number>
}

/** What people say, and what is known before any page: a line may drop a pair that only the reference list has. */
export interface IdentifyOptions {
  readonly corrections?: Corrections
  readonly references?: Pick<References, 'pairings'>
}

const NO_CORRECTIONS: Corrections = { file: '', sha256: '', all: [] }

/** Finds which entities of the pages are one, counts each story once, and replays what people have corrected. */
export function identify(
  found: FoundRecords,
  knowledge: IdentityKnowledge,
  { corrections = NO_CORRECTIONS, references }: IdentifyOptions = {},
): IdentifiedRecords {
  const { articles, pages } = found
  const log = new CorrectionLog(corrections.file)
  const raw = found.entities()
  const said = identityCorrections(corrections.all, raw, articles, log)
  const split = splitRecords(raw, found.claims(), said.splits)
  const mentions = found.mentions.map(({ article, entity }) => ({ article, entity: split.idIn(entity, article) }))
  const joined = resolveIdentity({ ...split, mentions, articles, pages }, knowledge, said)
  const stands = (id: EntityId): EntityId => joined.get(id)?.to ?? id
  const applied = applyIdentity(split.entities, split.claims, joined)
  const counted = withoutReprints(articles, withoutReporterActs(applied.entities, applied.claims))
  const listed = referenceClaims(references?.pairings ?? [], applied.entities).map(({ claim }) => claim)
  const records = new CorrectedRecords(applied.entities, [...counted.claims, ...listed], log, stands)
  for (const correction of corrections.all) records.replay(correction)
  const entityOf = ({ article, entity }: Pick<Mention, 'entity' | 'article'>): EntityId | null =>
    records.current(stands(split.idIn(entity, article)))
  return {
    entities: records.entities(),
    claims: records.claims(),
    mentions: found.mentions.flatMap((mention) => {
      const entity = entityOf(mention)
      return entity === null ? [] : [{ article: mention.article, entity }]
    }),
    entityOf,
    rivals: counted.rivals,
    listed: new Set(listed.map(({ id }) => id)),
    corrected: { value: log.count, diagnostics: log.diagnostics() },
  }
}
