// The entities of all pages, each with its mentions.
import { squash } from './annotated-page.mjs'
import { findNestedPlaces } from './places.mjs'

const PREFIX = { Person: 'P', Place: 'L', Organization: 'O', Project: 'J', Event: 'E', Brand: 'B', Programme: 'G' }
// Words for the programmes are found by pattern, not by reading: they are optional in the scores.
const TERM = /援\s?[疆藏宁青]|对\s?口\s?(?:支\s?援|援\s?建|帮\s?扶|援\s?助)|东\s?西\s?部\s?协\s?作/g
const TERM_NAME = { type: 'Programme', class: 'term', name: '对口支援' }
// 全市, 该县: which place is meant is not annotated where the mark is missing; they too are optional.
const DEICTIC = /[我全该本两][省市县区州镇乡村]/g
const DEICTIC_NAME = { type: 'Place', class: 'nominal', name: '（泛指）' }
const NAMED = new Set(['name', 'short', 'alias'])
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Adds a page's mentions to the entities: the marked ones, the places inside longer names, and the optional words.
 * @param {Map<string, object>} entities by id; changed
 * @param {string} doc
 * @param {object} page a parsed page; its mentions get ids and entities
 * @param {object} places the table of places
 */
export function collectMentions(entities, doc, page, places) {
  const nested = findNestedPlaces(page, places)
  const terms = [...findOptional(page, TERM, TERM_NAME), ...findOptional(page, DEICTIC, DEICTIC_NAME)]
  const all = [...page.mentions, ...nested, ...terms].sort((a, b) => a.start - b.start || b.end - a.end)
  all.forEach((mention, i) => (mention.mid = `${doc}-m${String(i + 1).padStart(4, '0')}`))
  for (const mention of all) {
    const place = mention.type === 'Place' ? places.get(mention.name ?? mention.surface) : undefined
    const name = place?.name ?? mention.name ?? mention.surface
    const entity = ensureEntity(entities, mention.type, name, place?.adcode ?? null)
    if (mention.private) entity.excludeFromGraph = true
    if (mention.optional) entity.optional = true
    mention.entity = entity
    entity.mentions.push(toGoldMention(doc, page, mention))
  }
  page.mentions = all
}

function findOptional(page, pattern, { type, class: nameClass, name }) {
  const found = []
  for (const match of page.text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const parent = page.mentions.find((m) => m.parent === null && m.start < end && start < m.end) ?? null
    if (parent && nameClass === 'nominal') continue
    found.push({ type, class: nameClass, parent, start, end, surface: squash(match[0]), name })
  }
  return found
}

function ensureEntity(entities, type, name, adcode) {
  const id = `${PREFIX[type]}:${name}`
  if (!entities.has(id)) entities.set(id, { id, type, canonical: name, adcode, mentions: [] })
  return entities.get(id)
}

function toGoldMention(doc, page, mention) {
  const { mid, start, end, surface, parent } = mention
  const region = page.regions.find((r) => r.start <= start && start < r.end)
  return {
    mid,
    doc,
    start,
    end,
    surface,
    class: mention.class,
    line: page.text.slice(0, start).split('\n').length,
    article: region?.article ? `${doc}-${region.article}` : null,
    ...(page.text.slice(start, end).includes('\n') ? { wrapped: true } : {}),
    ...(parent ? { nested: true, in: parent.mid } : {}),
  }
}

/** The entities as the gold file holds them, sorted by id. */
export const finishEntities = (entities) => [...entities.values()].sort((a, b) => byText(a.id, b.id)).map(finishEntity)

function finishEntity({ id, type, canonical, adcode, mentions, ...flags }) {
  const surfaces = mentions.filter((m) => NAMED.has(m.class)).map((m) => m.surface)
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== canonical).sort(byText)
  const docs = [...new Set(mentions.map((m) => m.doc))]
  return { id, type, canonical, aliases, adcode, ...flags, docs, mentionCount: mentions.length, mentions }
}

/**
 * The entity that a relation names: by id, by place name or short form, or by a name that only one entity has.
 * @throws {Error} where there is none, or more than one
 */
export function findEntity(entities, places, name, at) {
  if (entities.has(name)) return entities.get(name)
  const place = places.get(name)
  if (place) return ensureEntity(entities, 'Place', place.name, place.adcode)
  const ids = Object.values(PREFIX).map((prefix) => `${prefix}:${name}`)
  const known = ids.filter((id) => entities.has(id))
  if (known.length !== 1) throw new Error(`${at}: ${known.length} entities are called ${name}`)
  return entities.get(known[0])
}
