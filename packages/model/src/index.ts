export { ARTICLE_KINDS, PART_ROLES, toPageSpans } from './article.js'
export type {
  Article,
  ArticleKind,
  ArticlePart,
  ArticleRegion,
  Byline,
  Jump,
  OffsetRun,
  PartRole,
  Relevance,
} from './article.js'
export { CLAIM_STRENGTHS, FACTUALITIES, factOf } from './claim.js'
export type { Claim, ClaimStatus, ClaimStrength, Evidence, Factuality, PropertyValue, ValidPrecision } from './claim.js'
export { compareById, compareCodeUnits } from './compare.js'
export type { Diagnostic, DiagnosticPlace, Result, Severity } from './diagnostics.js'
export type { Entity, NameResolution } from './entity.js'
export { ENTITY_SCHEMAS, ENTITY_TYPES, isEntityType } from './entity-schema.js'
export type { EntitySchema, EntityType, Label, PropertySchema } from './entity-schema.js'
export { ExternalError, InvalidArgumentError, InvalidDataError, ShanhaiError } from './errors.js'
export type { ShanhaiErrorOptions } from './errors.js'
export { articleId, claimId, entityId, factId, mentionId, nameClaimId, pageId, referenceClaimId } from './ids.js'
export type { ArticleId, ClaimId, EntityId, FactId, MentionId, PageId } from './ids.js'
export { isAfter, isPartialDate } from './partial-date.js'
export { readProperty } from './read-property.js'
export type { Mention, MentionPart, PlaceDoubt } from './mention.js'
export { TEXT_ENCODINGS } from './page.js'
export type { MetadataSource, Page, PageMetadata, TextEncoding } from './page.js'
export { MEASURE_PROPERTIES, MEASURE_QUALIFIERS, MONEY_ROLES } from './measure-schema.js'
export type { MeasureQualifier, MoneyRole } from './measure-schema.js'
export { isPredicate, PREDICATES, PROGRAMMES, RELATION_SCHEMAS, takesValue } from './relation-schema.js'
export type { Predicate, ProgrammeKey, RelationSchema } from './relation-schema.js'
export { combineReports, REPORTED_BY, REPORTED_BY_LABELS } from './reported-by.js'
export type { ReportedBy } from './reported-by.js'
export { RESOLUTION_RULES } from './resolution-rules.js'
export type { ResolutionRuleId } from './resolution-rules.js'
export type { Sentence } from './sentence.js'
export { compareSpans, contains, overlaps } from './spans.js'
export type { ArticleSpan, PageSpan, Span } from './spans.js'
export { stableHash } from './stable-hash.js'
export { factSentence, fillSentence } from './fact-sentence.js'
export type { Language, NamedFact } from './fact-sentence.js'
