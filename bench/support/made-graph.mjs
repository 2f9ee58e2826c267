/** A graph file of so many nodes and edges, with positions: made by a seeded generator, the same each time. */
export function madeGraph(nodes, edges) {
  const random = seeded(7)
  const pick = (count) => Math.floor(random() * count)
  const places = Math.max(2, Math.floor(nodes / 10))
  const node = (i) => {
    if (i < places) return { key: `place:${i}`, attributes: entity('Place', `${SYLLABLES[i % 20]}${numerals(i)}县`) }
    const type = i % 3 === 0 ? 'Person' : 'Organization'
    const name = `${SYLLABLES[i % 20]}${SYLLABLES[(i * 7) % 20]}${numerals(i)}${type === 'Person' ? '' : '学校'}`
    return { key: `${type.toLowerCase()}:${i}`, attributes: entity(type, name) }
  }
  const all = Array.from({ length: nodes }, (_, i) => node(i))
  const links = Array.from({ length: edges }, (_, i) => {
    const isPair = i < Math.min(200, places / 2)
    const [source, target] = isPair ? [2 * i, 2 * i + 1] : [places + pick(nodes - places), pick(places)]
    return {
      key: `fact:${i}`,
      source: all[source].key,
      target: all[target].key,
      attributes: fact(
        isPair ? 'PAIRED_ASSISTANCE' : all[source].key.startsWith('person') ? 'HOLDS_POSITION' : 'LOCATED_IN',
        i,
      ),
    }
  })
  const layout = Object.fromEntries(all.map(({ key }) => [key, [random() * 1000, random() * 1000]]))
  const graph = {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { hidden: { nodes: 0, edges: 0 } },
    nodes: all,
    edges: links,
  }
  return { graphFile: { format: 'shanhai-graph', version: 1, sources: { pages: [], articles: [] }, graph }, layout }
}

const SYLLABLES = [...'漳泉福厦龙三宁莆南昌木玛呼吉奇阜林陈黄张']

function numerals(i) {
  return [...String(i)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')
}

function entity(entityType, name) {
  return { entityType, name, aliases: [], properties: {}, measures: [], assistance: true }
}

function fact(predicate, i) {
  const claim = {
    id: `a#c${i}`,
    status: 'reference',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'bench/made',
    properties: {},
    evidence: [],
  }
  return { predicate, properties: {}, status: 'reference', strength: 'explicit', contested: false, claims: [claim] }
}

/** Numbers from 0 to 1 (mulberry32). */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
