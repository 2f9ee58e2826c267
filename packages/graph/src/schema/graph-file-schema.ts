import { ARTICLE_KINDS, CLAIM_STRENGTHS, ENTITY_TYPES, FACTUALITIES, PREDICATES, REPORTED_BY } from '@shanhai/model'
import { DATE_FORM } from '../read-json.js'
import { GRAPH_FORMAT, GRAPH_FORMAT_VERSION } from '../graph-file.js'
import type { JsonSchema } from './json-schema.js'
import { count, listOf, objectOf, oneOf, refTo, text } from './json-schema.js'

const DATE = text('ISO 8601 date or its beginning: 2025, 2025-09, 2025-09-06.', DATE_FORM)
const KEY = text('A lower-case prefix, a colon and the natural key: place:652328.', '[a-z][a-z_]{0,31}:[\\s\\S]*')
const STATUS = oneOf(['stated', 'inferred', 'reference', 'manual'])
const STRENGTH = oneOf(CLAIM_STRENGTHS)
const METADATA_SOURCE = oneOf(['option', 'manifest', 'masthead', 'file_name', 'inferred'])
const CONTESTED: JsonSchema = { type: 'boolean', description: 'True if another claim contradicts it.' }

const fact = {
  predicate: oneOf(PREDICATES),
  properties: refTo('properties'),
  status: STATUS,
  strength: STRENGTH,
  contested: CONTESTED,
  claims: { ...listOf(refTo('claim'), 'Every claim of the fact, sorted by id.'), minItems: 1 },
}

const optionalOfFact = { reportedBy: oneOf(REPORTED_BY) }

const definitions: Readonly<Record<string, JsonSchema>> = {
  properties: {
    type: 'object',
    description: 'Values by name; the names are those of the schemas of @shanhai/model.',
    propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$' },
    additionalProperties: { type: ['string', 'number', 'boolean'] },
  },
  evidence: objectOf({
    page: text('Id of a page: its path below the input root.'),
    article: text('Id of an article of that page.'),
    start: count('First UTF-16 unit of the range in the text of the page.'),
    end: count('First UTF-16 unit after the range.'),
    quote: text('The words of the range as they read, without line breaks.'),
  }),
  claim: objectOf(
    {
      id: text(),
      status: STATUS,
      strength: STRENGTH,
      factuality: oneOf(FACTUALITIES),
      contested: CONTESTED,
      rule: text('The rule that fired, such as pairing/aid-body-and-county.'),
      properties: refTo('properties'),
      evidence: listOf(refTo('evidence'), 'Empty only for claims of status reference and manual.'),
    },
    {
      conflictsWith: listOf(text(), 'Ids of the claims that contradict it, sorted; absent: none.'),
      validFrom: DATE,
      validTo: DATE,
      validPrecision: oneOf(['approx', 'plan']),
      reportedOn: DATE,
    },
  ),
  measure: objectOf({ id: text(), ...fact }, optionalOfFact),
  entity: objectOf(
    {
      entityType: oneOf(ENTITY_TYPES),
      name: text('The fullest name.'),
      aliases: listOf(text()),
      properties: refTo('properties'),
      measures: listOf(refTo('measure'), 'Values that claims give to the entity, sorted by id.'),
      assistance: { type: 'boolean', description: 'True if an article about paired assistance names the entity.' },
    },
    { adcode: text('Code of the administrative division.'), mentionCount: count() },
  ),
  pageSource: objectOf(
    {
      id: text(),
      sources: objectOf({}, { newspaper: METADATA_SOURCE, issueDate: METADATA_SOURCE, pageNumber: METADATA_SOURCE }),
    },
    { newspaper: text(), issueDate: DATE, pageNumber: count() },
  ),
  articleSource: objectOf({
    id: text(),
    page: text(),
    headline: { type: ['string', 'null'], description: 'Null where the page prints none.' },
    kind: oneOf(ARTICLE_KINDS),
  }),
}

/**
 * The JSON Schema (draft 2020-12) of `graph.json`, made from the schemas of the model. It cannot say that edges end at nodes
 * of the file and that keys are not used twice: `parseGraphFile` checks that too.
 */
export function graphFileSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Shanhai knowledge graph (graph.json)',
    ...objectOf({
      format: { const: GRAPH_FORMAT },
      version: { const: GRAPH_FORMAT_VERSION },
      sources: objectOf({
        pages: listOf(refTo('pageSource'), 'Pages that the evidence cites, sorted by id.'),
        articles: listOf(refTo('articleSource'), 'Articles that the evidence cites, sorted by id.'),
      }),
      graph: objectOf({
        attributes: objectOf({ hidden: objectOf({ nodes: count(), edges: count() }) }),
        nodes: listOf(objectOf({ key: KEY, attributes: refTo('entity') })),
        edges: listOf(objectOf({ key: KEY, source: KEY, target: KEY, attributes: objectOf(fact, optionalOfFact) })),
      }),
    }),
    $defs: definitions,
  }
}
