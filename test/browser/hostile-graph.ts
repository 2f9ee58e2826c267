import type { CitingGraph, PageData } from '../../apps/viewer/src/embed/index.js'
import { collectTexts } from '../../apps/viewer/src/embed/index.js'
import { buildKnowledgeGraph, collectSources, toGraphFile } from '../../packages/graph/src/index.js'
import type { Article, Claim, Entity, EntityId, EntityType, Page, Predicate } from '../../packages/model/src/index.js'
import { articleId, claimId, entityId, pageId } from '../../packages/model/src/index.js'

/** A page's data with the keys of what can be opened in it. */
export interface HostileGraph {
  readonly data: PageData
  /** Two pairs, the body on which all people hang, one of them, and the article that says it all. */
  readonly pairs: readonly [string, string]
  readonly hub: string
  readonly person: string
  readonly article: string
}

/** Pages, each of a paper and with an article of a hostile name. */
const PAGES = 20
/** Pairs of places with hostile names. */
const PAIRS = 40

/** A graph in which every text that a page could print is one of the strings: names, titles, quotes, papers, figures… */
export async function hostileGraph(strings: readonly string[]): Promise<HostileGraph> {
  const at = (i: number): string => strings[i % strings.length] ?? ''
  const pages = Array.from({ length: PAGES }, (_, i): Page => {
    const sources = { newspaper: 'manifest', issueDate: 'inferred', pageNumber: 'manifest' } as const
    const said = { newspaper: at(i * 7), issueDate: `20${String(10 + (i % 10))}-05-06`, pageNumber: i + 1 }
    return { id: pageId(`${at(i * 7)}/${String(i)}.txt`), ...said, sources, text: '', sha256: '0'.repeat(64) }
  })
  const frame = { regions: [], parts: [], relevance: { level: 'assistance', reasons: [at(3)] } as const }
  const articles = pages.map((page, i): Article => {
    const bylines = [
      { role: 'reporter', name: at(i * 11) } as const,
      { role: 'photographer', name: at(i * 13) } as const,
    ]
    return {
      id: articleId(page.id, 1),
      page: page.id,
      kind: 'report',
      headline: at(i * 5),
      ...frame,
      text: '',
      runs: [],
      bylines,
    }
  })
  const entities = new Map<EntityId, Entity>()
  const claims: Claim[] = []
  const add = (type: EntityType, i: number, extra: Partial<Entity> = {}): EntityId => {
    const id = entityId(type, `${type}${String(i)}`)
    entities.set(id, { id, type, name: at(i), aliases: [at(i + 1)], properties: {}, ...extra })
    return id
  }
  const state = (
    predicate: Predicate,
    ends: readonly [EntityId, EntityId | null],
    i: number,
    properties: Claim['properties'],
  ): void => {
    const article = articles[0]
    const other = articles[i % PAGES]
    if (!article || !other) return
    // The first article tells of everything, so that everything belongs to the first pair.
    const evidence = [article, other].map(({ id, page }, n) => {
      const start = claims.length * 100 + n
      return { page, article: id, start, end: start + at(i).length, quote: at(i) }
    })
    claims.push({
      id: claimId(article.id, predicate, ...ends.map(String), String(claims.length)),
      predicate,
      subject: ends[0],
      object: ends[1],
      properties,
      status: 'stated',
      strength: i % 3 === 0 ? 'implied' : 'explicit',
      factuality: 'ongoing',
      contested: i % 5 === 0,
      rule: at(i + 2),
      evidence,
    })
  }
  const places = Array.from({ length: PAIRS * 2 }, (_, i) => add('Place', i, { properties: { level: 'county' } }))
  for (let i = 0; i < PAIRS; i++)
    state('PAIRED_ASSISTANCE', [places[i * 2] ?? entityId('Place', ''), places[i * 2 + 1] ?? null], i, {
      programme: at(i + 4),
    })
  const [supporter, recipient] = [places[0] ?? entityId('Place', ''), places[1] ?? entityId('Place', '')]
  const hub = add('Organization', 90, { properties: { kind: 'aid_body' } })
  state('REPRESENTS', [hub, supporter], 91, {})
  state('STATIONED_IN', [hub, recipient], 92, {})
  strings.forEach((title, i) => {
    state('HOLDS_POSITION', [add('Person', i), hub], i, { title })
  })
  for (const [n, type] of (['Organization', 'Project', 'Event'] as const).entries())
    for (let i = 0; i < 30; i++) state('LOCATED_IN', [add(type, 200 + n * 100 + i), recipient], i, {})
  for (let i = 0; i < 60; i++)
    state('HAS_MEASURE', [hub, null], i, {
      what: at(i),
      role: 'aid_fund',
      value: i + 1,
      unit: at(i + 9),
      currency: 'CNY',
    })
  const mentions = [...entities.values()].map(({ id }) => ({
    entity: id,
    article: articles[0]?.id ?? articleId(pageId('x'), 1),
  }))
  const { value } = buildKnowledgeGraph({
    ...{ entities: [...entities.values()], articles, mentions },
    claims: contradict(claims),
  })
  const graphFile = toGraphFile(value, collectSources(value, pages, articles))
  const written = { ...(articles[0] as Article), ...textOf(claims, pages[0]) }
  const ranges = rangesOf(written.text, entities)
  const texts = await collectTexts(graphFile as unknown as CitingGraph, 'articles', {
    articles: [written, ...articles.slice(1)],
    mentions: ranges.map((range) => ({ ...range, article: written.id })),
  })
  const edges = value.filterEdges((_key, { predicate }) => predicate === 'PAIRED_ASSISTANCE')
  const [first = '', second = ''] = [
    ...edges.filter((edge) => value.source(edge) === supporter),
    ...edges.filter((edge) => value.source(edge) !== supporter),
  ]
  // Where things lie is no question here: beside each other.
  const layout = Object.fromEntries(value.nodes().map((key, i) => [key, [i % 40, Math.floor(i / 40)] as const]))
  const data = { graphFile, layout, texts }
  return { data, pairs: [first, second], hub, person: entityId('Person', 'Person0'), article: written.id }
}

/** What is contested contradicts what is contested next to it. */
function contradict(claims: readonly Claim[]): readonly Claim[] {
  const contested = claims.filter((claim) => claim.contested)
  return claims.map((claim) => {
    const at = contested.indexOf(claim)
    const rival = at < 0 ? undefined : contested[at % 2 === 0 ? at + 1 : at - 1]
    return rival === undefined ? claim : { ...claim, conflictsWith: [rival.id] }
  })
}

/** The quotes of the first page as an article, one a paragraph. */
function textOf(claims: readonly Claim[], page: Page | undefined): Pick<Article, 'text' | 'runs'> {
  const runs: Article['runs'][number][] = []
  let text = ''
  for (const { start, quote, page: from } of claims.flatMap(({ evidence }) => evidence)) {
    if (from !== page?.id) continue
    runs.push({ articleStart: text.length, page: from, pageStart: start, length: quote.length })
    text += `${quote}\n`
  }
  return { text, runs }
}

function rangesOf(text: string, entities: ReadonlyMap<EntityId, Entity>) {
  return [...entities.values()].flatMap(({ id, name }) => {
    const articleStart = text.indexOf(name)
    return articleStart < 0 ? [] : [{ articleStart, articleEnd: articleStart + name.length, entity: id }]
  })
}
