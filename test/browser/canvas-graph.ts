import type { EntityType, Predicate } from '../../packages/model/src/index.js'

/** Key, name, type, place in the picture, properties. */
type Entity = readonly [string, string, EntityType, readonly [number, number], Record<string, unknown>?]
/** Key, relation, from, to. */
type Fact = readonly [string, Predicate, string, string]

/** Invented: two places, a body and its people, with three facts between the same two. */
const ENTITIES: readonly Entity[] = [
  ['place:350600', '漳州市', 'Place', [0, 0], { level: 'prefecture', adcode: '350600' }],
  ['place:652328', '木垒哈萨克自治县', 'Place', [9, 0], { level: 'county', adcode: '652328' }],
  ['place:652300', '昌吉回族自治州', 'Place', [12, 3], { level: 'prefecture', adcode: '652300' }],
  ['organization:aid', '漳州分指挥部', 'Organization', [6, 3]],
  ['person:a', '林一帆', 'Person', [0, 6]],
  ['person:b', '庄海生', 'Person', [3, 7]],
  ['person:c', '廖清泉', 'Person', [6, 7]],
  ['project:school', '木垒县第三小学', 'Project', [12, -3]],
]

const FACTS: readonly Fact[] = [
  ['fact:pair', 'PAIRED_ASSISTANCE', 'place:350600', 'place:652328'],
  ['fact:chief', 'HOLDS_POSITION', 'person:a', 'organization:aid'],
  ['fact:head', 'HOLDS_POSITION', 'person:a', 'organization:aid'],
  ['fact:deputy', 'HOLDS_POSITION', 'person:a', 'organization:aid'],
  ['fact:b', 'HOLDS_POSITION', 'person:b', 'organization:aid'],
  ['fact:c', 'HOLDS_POSITION', 'person:c', 'organization:aid'],
  ['fact:stationed', 'STATIONED_IN', 'organization:aid', 'place:652328'],
  ['fact:within', 'PART_OF', 'place:652328', 'place:652300'],
  ['fact:school', 'LOCATED_IN', 'project:school', 'place:652328'],
]

/** What `embedGraph` takes: a graph file and a layout. */
export function canvasData(): { readonly graphFile: unknown; readonly layout: unknown } {
  const nodes = ENTITIES.map(([key, name, entityType, , properties]) => {
    const { adcode, ...others } = properties ?? {}
    const common = { entityType, name, aliases: [], properties: others, measures: [], assistance: true }
    return { key, attributes: adcode === undefined ? common : { ...common, adcode } }
  })
  const edges = FACTS.map(([key, predicate, source, target]) => ({
    key,
    source,
    target,
    attributes: fact(predicate, key),
  }))
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  const graph = { options, attributes: { hidden: { nodes: 0, edges: 0 } }, nodes, edges }
  return {
    graphFile: { format: 'shanhai-graph', version: 1, sources: { pages: [], articles: [] }, graph },
    layout: Object.fromEntries(ENTITIES.map(([key, , , at]) => [key, at])),
  }
}

function fact(predicate: Predicate, key: string) {
  const status = { status: 'reference', strength: 'explicit', contested: false, properties: {} } as const
  const claim = { id: `a#${key}`, ...status, factuality: 'ongoing', rule: 'test/made', evidence: [] }
  return { predicate, ...status, claims: [claim] }
}
