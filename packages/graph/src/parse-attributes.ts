import type { ArticleId, ClaimId, ClaimStatus, Evidence, FactId, PageId, ValidPrecision } from '@shanhai/model'
import { CLAIM_STRENGTHS, ENTITY_TYPES, FACTUALITIES, PREDICATES, REPORTED_BY } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, MeasureAttributes, NodeAttributes } from './attributes.js'
import {
  field,
  optional,
  readBoolean,
  readCount,
  readDate,
  readList,
  readOneOf,
  readProperties,
  readRecord,
  readString,
  refuse,
} from './read-json.js'

const STATUSES: readonly ClaimStatus[] = ['stated', 'inferred', 'reference', 'manual']
const VALID_PRECISIONS: readonly ValidPrecision[] = ['approx', 'plan']

/** Checks a node's attributes. @throws InvalidDataError naming the field */
export function readNodeAttributes(value: unknown, where: string): NodeAttributes {
  const node = readRecord(value, where)
  return {
    entityType: readOneOf(field(node, 'entityType'), `${where}.entityType`, ENTITY_TYPES),
    name: readString(field(node, 'name'), `${where}.name`),
    aliases: readList(field(node, 'aliases'), `${where}.aliases`, readString),
    ...optional(node, 'adcode', where, readString),
    properties: readProperties(field(node, 'properties'), `${where}.properties`),
    measures: readList(field(node, 'measures'), `${where}.measures`, readMeasure),
    ...optional(node, 'mentionCount', where, readCount),
    assistance: readBoolean(field(node, 'assistance'), `${where}.assistance`),
  }
}

/** Checks an edge's attributes. @throws InvalidDataError naming the field */
export function readEdgeAttributes(value: unknown, where: string): EdgeAttributes {
  const edge = readRecord(value, where)
  const claims = readList(field(edge, 'claims'), `${where}.claims`, readFactClaim)
  if (claims.length === 0) refuse(`${where}.claims`, 'at least one claim', 'none')
  return {
    predicate: readOneOf(field(edge, 'predicate'), `${where}.predicate`, PREDICATES),
    properties: readProperties(field(edge, 'properties'), `${where}.properties`),
    status: readOneOf(field(edge, 'status'), `${where}.status`, STATUSES),
    strength: readOneOf(field(edge, 'strength'), `${where}.strength`, CLAIM_STRENGTHS),
    contested: readBoolean(field(edge, 'contested'), `${where}.contested`),
    ...optional(edge, 'reportedBy', where, (value, at) => readOneOf(value, at, REPORTED_BY)),
    claims,
  }
}

function readMeasure(value: unknown, where: string): MeasureAttributes {
  const measure = readRecord(value, where)
  return { id: readString(field(measure, 'id'), `${where}.id`) as FactId, ...readEdgeAttributes(value, where) }
}

function readFactClaim(value: unknown, where: string): FactClaim {
  const claim = readRecord(value, where)
  return {
    id: readString(field(claim, 'id'), `${where}.id`) as ClaimId,
    status: readOneOf(field(claim, 'status'), `${where}.status`, STATUSES),
    strength: readOneOf(field(claim, 'strength'), `${where}.strength`, CLAIM_STRENGTHS),
    factuality: readOneOf(field(claim, 'factuality'), `${where}.factuality`, FACTUALITIES),
    contested: readBoolean(field(claim, 'contested'), `${where}.contested`),
    ...optional(claim, 'conflictsWith', where, (value, at) => readList(value, at, readString) as ClaimId[]),
    ...optional(claim, 'validFrom', where, readDate),
    ...optional(claim, 'validTo', where, readDate),
    ...optional(claim, 'validPrecision', where, (value, at) => readOneOf(value, at, VALID_PRECISIONS)),
    ...optional(claim, 'reportedOn', where, readDate),
    rule: readString(field(claim, 'rule'), `${where}.rule`),
    properties: readProperties(field(claim, 'properties'), `${where}.properties`),
    evidence: readList(field(claim, 'evidence'), `${where}.evidence`, readEvidence),
  }
}

function readEvidence(value: unknown, where: string): Evidence {
  const evidence = readRecord(value, where)
  return {
    page: readString(field(evidence, 'page'), `${where}.page`) as PageId,
    article: readString(field(evidence, 'article'), `${where}.article`) as ArticleId,
    start: readCount(field(evidence, 'start'), `${where}.start`),
    end: readCount(field(evidence, 'end'), `${where}.end`),
    quote: readString(field(evidence, 'quote'), `${where}.quote`),
  }
}
