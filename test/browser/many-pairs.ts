import { readFileSync } from 'node:fs'
import type { PageData } from '../../apps/viewer/src/embed/index.js'
import { buildKnowledgeGraph, collectSources, computeLayout, toGraphFile } from '../../packages/graph/src/index.js'
import type { Claim, Entity, EntityId } from '../../packages/model/src/index.js'
import { entityId, referenceClaimId } from '../../packages/model/src/index.js'
import { rootPath } from '../support/root.js'

interface ReferencePair {
  readonly codes: readonly [from: string, to: string]
  readonly names: readonly [from: string, to: string]
}

interface PairingFile {
  readonly rows: readonly (readonly [string, string, string, string, ...string[]])[]
}

/** Every pair of places that the lexicon's list has, once. */
export const REFERENCE_PAIRS: readonly ReferencePair[] = readPairs()

function readPairs(): readonly ReferencePair[] {
  const file = JSON.parse(readFileSync(rootPath('packages/lexicon/data/pairings.json'), 'utf8')) as PairingFile
  const pairs = file.rows.map(([from, fromCode, to, toCode]): ReferencePair => ({
    codes: [fromCode, toCode],
    names: [from, to],
  }))
  return [...new Map(pairs.map((pair) => [pair.codes.join(' '), pair])).values()]
}

/** A graph of all those pairs, by the list alone. */
export function manyPairs(): PageData {
  const entities = new Map<EntityId, Entity>()
  const place = (adcode: string, name: string): EntityId => {
    const id = entityId('Place', adcode)
    entities.set(id, { id, type: 'Place', name, aliases: [], adcode, properties: {} })
    return id
  }
  const claims = REFERENCE_PAIRS.map(({ codes, names }): Claim => ({
    id: referenceClaimId('PAIRED_ASSISTANCE', ...codes),
    predicate: 'PAIRED_ASSISTANCE',
    subject: place(codes[0], names[0]),
    object: place(codes[1], names[1]),
    properties: {},
    status: 'reference',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'reference/pairings',
    evidence: [],
  }))
  const input = { entities: [...entities.values()], claims, articles: [], mentions: [] }
  const { value } = buildKnowledgeGraph(input, { all: true })
  return { graphFile: toGraphFile(value, collectSources(value, [], [])), layout: computeLayout(value) }
}
