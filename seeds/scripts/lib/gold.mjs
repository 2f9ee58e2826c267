// From parsed pages to the gold files: articles, entities with their mentions, relations with their evidence.
import { trim } from './annotated-page.mjs'
import { collectMentions, finishEntities } from './entities.mjs'
import { collectNegatives, collectRelations } from './relations.mjs'

/**
 * Builds the gold of all pages.
 * @param {{ doc: string, file: string, page: object }[]} pages parsed pages, in order
 * @param {object} places the table of places
 * @returns {{ articles: object, entities: object, relations: object }} contents of the three gold files
 * @throws {Error} where a relation names an unknown entity or no sentence shows it
 */
export function buildGold(pages, places) {
  const entities = new Map()
  for (const { doc, page } of pages) collectMentions(entities, doc, page, places)
  const relations = collectRelations(entities, pages, places)
  const negatives = collectNegatives(entities, pages, places, relations)
  return {
    articles: { offsets: 'UTF-16 code units, [start, end), in the page file', documents: pages.map(toDocument) },
    entities: { entities: finishEntities(entities) },
    relations: { relations, pairedAssistanceNegatives: negatives },
  }
}

function toDocument({ doc, file, page }) {
  const articles = page.articles.map((article) => {
    const parts = page.regions.filter((region) => region.article === article.id).map((r) => trim(page.text, r))
    const headline = parts
      .filter((part) => part.role === 'headline')
      .map(({ start, end }) => page.text.slice(start, end))
    return {
      id: `${doc}-${article.id}`,
      doc,
      kind: article.kind,
      headline: headline.length > 0 ? headline.join(' ').replace(/\s+/g, ' ') : null,
      ranges: mergeRanges(page, article.id),
      parts,
      jump: article.jump ? { to: Number(article.jump) } : null,
      ...(article.continues ? { continues: article.continues } : {}),
    }
  })
  const { newspaper, date, page: number } = page.meta
  return { doc, file, length: page.text.length, newspaper, date, page: Number(number), articles }
}

function mergeRanges(page, id) {
  const ranges = []
  let last = null
  for (const region of page.regions) {
    if (region.article === id) {
      const { start, end } = trim(page.text, region)
      if (last === id) ranges.at(-1)[1] = end
      else ranges.push([start, end])
    }
    last = region.article
  }
  return ranges
}
