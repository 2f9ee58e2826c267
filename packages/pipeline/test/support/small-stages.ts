import type { Article, Claim, Entity, Mention, Page } from '@shanhai/model'
import { articleId, claimId, entityId, mentionId, referenceClaimId } from '@shanhai/model'
import type { Stages } from '../../src/stages.js'

/** Stages in which `甲>乙` says that 甲 assists 乙, and every page is one article; a NUL makes a page unreadable. */
export const smallStages: Stages = {
  lexiconVersion: 'test-lexicon',
  rulesVersion: 'test-rules',
  tokenizer: 'none',
  decode: (bytes, page) => {
    const text = new TextDecoder().decode(bytes)
    if (!text.includes('\0') && text.trim() !== '') return { value: { text, encoding: 'utf-8' }, diagnostics: [] }
    const message = 'The page cannot be read.'
    return { value: null, diagnostics: [{ severity: 'error', code: 'decode/test', message, place: { page } }] }
  },
  mask: (text) => ({ text: text.replace(/9{5}/g, '■■■■■'), count: text.includes('99999') ? 1 : 0 }),
  readArticles: (page) => ({ value: [wholePage(page)], diagnostics: [] }),
  references: { pairings: [], isWithin: () => false },
  papers: { homeOf: () => undefined, isWithin: () => false },
  identity: {
    isWithin: () => false,
    placesAtStart: () => [],
    isKnownPerson: () => false,
    normalizeBody: (body) => body,
  },
  extract: (page, articles) => ({ value: extract(page, articles), diagnostics: [] }),
}

function wholePage(page: Page): Article {
  const { id, text } = page
  return {
    id: articleId(id, 1),
    page: id,
    kind: 'news',
    headline: null,
    bylines: [],
    relevance: { level: 'assistance', reasons: ['test'] },
    regions: [{ page: id, start: 0, end: text.length, role: 'body' }],
    parts: [{ start: 0, end: text.length, role: 'body' }],
    text,
    runs: [{ articleStart: 0, page: id, pageStart: 0, length: text.length }],
  }
}

function extract(page: Page, articles: readonly Article[]): ReturnType<Stages['extract']>['value'] {
  const found: { mentions: Mention[]; claims: Claim[]; entities: Entity[] } = { mentions: [], claims: [], entities: [] }
  for (const { id: article } of articles) {
    for (const match of page.text.matchAll(/(\p{Script=Han})>(\p{Script=Han})/gu)) {
      const [from, to] = [match[1] ?? '', match[2] ?? '']
      const place = (name: string): Entity => ({
        id: entityId('Place', name),
        type: 'Place',
        name: `${name}县`,
        aliases: [page.id],
        properties: { level: 'county', first: page.id },
      })
      const [start, end] = [match.index, match.index + 3]
      found.entities.push(place(from), place(to))
      found.mentions.push(mention(page, article, start, from), mention(page, article, start + 2, to))
      const fact = {
        predicate: 'PAIRED_ASSISTANCE' as const,
        subject: entityId('Place', from),
        object: entityId('Place', to),
        properties: {},
        strength: 'explicit' as const,
        factuality: 'ongoing' as const,
        contested: false,
        rule: 'test/pair',
      }
      const evidence = [{ page: page.id, article, start, end, quote: match[0] }]
      found.claims.push({ ...fact, id: claimId(article, String(start)), status: 'stated', evidence })
      found.claims.push({ ...fact, id: referenceClaimId(from, to), status: 'reference', evidence: [] })
    }
  }
  return { ...found, hidden: [] }
}

function mention(page: Page, article: Article['id'], start: number, text: string): Mention {
  return {
    id: mentionId(article, start, start + 1, 'Place'),
    page: page.id,
    article,
    start,
    end: start + 1,
    articleStart: start,
    articleEnd: start + 1,
    text,
    normalized: text,
    type: 'Place',
    entity: entityId('Place', text),
    recognizer: 'test',
  }
}
