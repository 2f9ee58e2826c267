// The relations of all pages, each with the ranges of text that say it.
import { squash, trim } from './annotated-page.mjs'
import { findEntity } from './entities.mjs'

/**
 * Collects the relations of all pages: one row for each fact, with all its evidence.
 * @throws {Error} where a relation names an unknown entity or no sentence shows it
 */
export function collectRelations(entities, pages, places) {
  const facts = new Map()
  for (const { doc, page } of pages) {
    for (const row of [...page.relations, ...inlineRelations(page)]) {
      const subject = findEntity(entities, places, row.subject, row.at)
      const object = findEntity(entities, places, row.object, row.at)
      const key = [row.predicate, subject.id, object.id, row.properties.title ?? ''].join('|')
      const fact = facts.get(key) ?? {
        predicate: row.predicate,
        subject: subject.id,
        object: object.id,
        properties: {},
        evidence: [],
        certainty: 'inferred',
      }
      facts.set(key, fact)
      Object.assign(fact.properties, row.properties)
      if (row.certainty === 'explicit') fact.certainty = 'explicit'
      const range = row.quote === null ? sentenceWith(page, subject, object, row) : quoteRange(page, row)
      fact.evidence.push({ doc, ...range, text: squash(page.text.slice(range.start, range.end)) })
    }
  }
  return [...facts.values()].map((fact, i) => ({ rid: `r${String(i + 1).padStart(3, '0')}`, ...fact }))
}

/** Marks with `@` say that the name's first nested place is where it lies; marks with `<` continue an address chain. */
function inlineRelations(page) {
  const rows = []
  const add = (predicate, subject, object) =>
    rows.push({
      predicate,
      subject: subject.entity.id,
      object: object.entity.id,
      quote: null,
      properties: {},
      certainty: 'explicit',
      at: subject.mid,
    })
  const tops = page.mentions.filter((m) => m.parent === null && m.class !== 'term' && m.class !== 'nominal')
  for (const mention of page.mentions) {
    const inside = page.mentions.find((m) => m.parent === mention && m.type === 'Place')
    if (mention.located && inside) add('LOCATED_IN', mention, inside)
    const before = mention.parent === null ? tops[tops.indexOf(mention) - 1] : undefined
    if (mention.within && before) add('PART_OF', mention, before)
  }
  return [...new Map(rows.map((row) => [[row.predicate, row.subject, row.object].join('|'), row])).values()]
}

function sentenceWith(page, subject, object, row) {
  const bounds = [
    0,
    ...[...page.text.matchAll(/[。！？]/g)].map((m) => m.index + 1),
    ...page.regions.map((r) => r.start),
    page.text.length,
  ]
  bounds.sort((a, b) => a - b)
  for (let i = 1; i < bounds.length; i++) {
    const { start, end } = trim(page.text, { start: bounds[i - 1], end: bounds[i] })
    const names = (entity) => page.mentions.some((m) => m.entity === entity && start <= m.start && m.end <= end)
    if (names(subject) && names(object)) return { start, end }
  }
  throw new Error(`${row.at}: no sentence names both ${subject.id} and ${object.id}: add a quote`)
}

function quoteRange(page, row) {
  const offsets = Array.from({ length: page.text.length }, (_, i) => i).filter((i) => !/\s/.test(page.text[i]))
  const plain = offsets.map((i) => page.text[i]).join('')
  const quote = squash(row.quote)
  const at = plain.indexOf(quote)
  if (at < 0) throw new Error(`${row.at}: the page does not hold the quote ${quote}`)
  return { start: offsets[at], end: offsets[at + quote.length - 1] + 1 }
}

/**
 * Collects the pairs that must not be found.
 * @throws {Error} where another page states such a pair
 */
export function collectNegatives(entities, pages, places, relations) {
  const rows = pages
    .flatMap(({ page }) => page.forbidden)
    .map((row) => ({
      subject: findEntity(entities, places, row.subject, '@@forbid').id,
      object: findEntity(entities, places, row.object, '@@forbid').id,
      why: row.why,
    }))
  for (const { subject, object } of rows) {
    const stated = (r) => r.predicate === 'PAIRED_ASSISTANCE' && r.subject === subject && r.object === object
    if (relations.some(stated)) throw new Error(`${subject} > ${object} is both a pair and a forbidden pair`)
  }
  return rows
}
