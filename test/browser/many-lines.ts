import type { PageData } from '../../apps/viewer/src/embed/index.js'

/** Places in a row, people in rows above them, and as many facts as are asked for; two pairs in front. Invented. */
export function manyLines(people: number, facts: number): PageData {
  const places = Array.from({ length: 8 }, (_, i) => ({
    key: `place:${String(i)}`,
    attributes: {
      ...COMMON,
      entityType: 'Place',
      name: `${'甲乙丙丁戊己庚辛'[i] ?? ''}县`,
      adcode: `65230${String(i)}`,
    },
  }))
  const persons = Array.from({ length: people }, (_, i) => ({
    key: `person:${String(i)}`,
    attributes: { ...COMMON, entityType: 'Person', name: `林${String(i)}` },
  }))
  const posts = Array.from({ length: facts }, (_, i) => ({
    ...{
      key: `fact:${String(i)}`,
      source: `person:${String(i % people)}`,
      target: `place:${String((i * 7 + (i % 5)) % 8)}`,
    },
    attributes: factOf('HOLDS_POSITION', i),
  }))
  const pairs = [0, 4].map((at) => ({
    ...{ key: `fact:pair-${String(at)}`, source: `place:${String(at)}`, target: `place:${String(at + 3)}` },
    attributes: factOf('PAIRED_ASSISTANCE', facts + at),
  }))
  const graph = {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { hidden: { nodes: 0, edges: 0 } },
    nodes: [...places, ...persons],
    edges: [...posts, ...pairs],
  }
  const across = Math.ceil(Math.sqrt(people * 2))
  const layout = Object.fromEntries([
    ...places.map(({ key }, i) => [key, [(i * across) / 7, -12 - 4 * (i % 2)]] as const),
    ...persons.map(({ key }, i) => [key, [i % across, Math.floor(i / across)]] as const),
  ])
  return { graphFile: { format: 'shanhai-graph', version: 1, sources: { pages: [], articles: [] }, graph }, layout }
}

const COMMON = { aliases: [], properties: {}, measures: [], assistance: true }

function factOf(predicate: string, i: number) {
  const status = { status: 'reference', strength: 'explicit', contested: false, properties: {} }
  const claim = { id: `a#c${String(i)}`, ...status, factuality: 'ongoing', rule: 'test/made', evidence: [] }
  return { predicate, ...status, claims: [claim] }
}
