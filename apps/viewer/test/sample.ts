import type { ParsedGraph } from '@shanhai/graph'
import { buildKnowledgeGraph, collectSources, pairsOf, profilePair } from '@shanhai/graph'
import type { ArticleId, Claim, Entity, EntityId, PageId, Predicate } from '@shanhai/model'
import { createFactIndex } from '../src/state/fact-index.js'
import { articleId, claimId, entityId, pageId, referenceClaimId } from '@shanhai/model'

const page: PageId = pageId('报/一.txt')
const article: ArticleId = articleId(page, 1)

export const ids = {
  zhangzhou: entityId('Place', '350600'),
  mulei: entityId('Place', '652328'),
  changji: entityId('Place', '652300'),
  body: entityId('Organization', '漳州分指'),
  leader: entityId('Person', '林一帆'),
  farmer: entityId('Person', '叶尔兰'),
}

const entities: readonly Entity[] = [
  { id: ids.zhangzhou, type: 'Place', name: '漳州市', aliases: ['漳州'], adcode: '350600', properties: {} },
  {
    id: ids.mulei,
    type: 'Place',
    name: '木垒哈萨克自治县',
    aliases: ['木垒县', '木垒'],
    adcode: '652328',
    properties: { level: 'county' },
  },
  { id: ids.changji, type: 'Place', name: '昌吉回族自治州', aliases: [], adcode: '652300', properties: {} },
  { id: ids.body, type: 'Organization', name: '漳州分指挥部', aliases: ['漳州分指'], properties: { kind: 'aid_body' } },
  { id: ids.leader, type: 'Person', name: '林一帆', aliases: [], properties: {} },
  { id: ids.farmer, type: 'Person', name: '叶尔兰', aliases: [], properties: {} },
]

function stated(
  predicate: Predicate,
  [subject, object]: readonly [EntityId, EntityId | null],
  quote: string,
  extra: Partial<Claim> = {},
): Claim {
  return {
    id: claimId(article, predicate, subject, object ?? '', quote),
    predicate,
    subject,
    object,
    properties: {},
    status: 'stated',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'test/rule',
    evidence: [{ page, article, start: 10, end: 10 + quote.length, quote }],
    ...extra,
  }
}

const containment: Claim = {
  ...stated('PART_OF', [ids.mulei, ids.changji], ''),
  id: referenceClaimId('木垒'),
  status: 'reference',
  evidence: [],
}

const claims: readonly Claim[] = [
  stated('PAIRED_ASSISTANCE', [ids.zhangzhou, ids.mulei], '漳州对口支援木垒县。', {
    properties: { programme: 'xinjiang', level: 'prefecture→county' },
  }),
  stated('STATIONED_IN', [ids.body, ids.mulei], '漳州分指驻木垒。'),
  stated('HOLDS_POSITION', [ids.leader, ids.body], '指挥长林一帆。', { properties: { title: '指挥长' } }),
  stated('HOLDS_POSITION', [ids.leader, ids.body], '领队林一帆。', { properties: { title: '领队' } }),
  stated('HAS_MEASURE', [ids.body, null], '漳州分指投入援疆资金超1510万元。', {
    properties: {
      what: '投入援疆资金',
      role: 'aid_fund',
      value: 15_100_000,
      min: 15_100_000,
      unit: '元',
      currency: 'CNY',
      qualifier: 'at_least',
      period: '2024',
    },
    factuality: 'done',
  }),
  stated('HAS_MEASURE', [ids.mulei, null], '木垒县药费下降32.7%。', {
    properties: { what: '药费', value: -32.7, unit: '%', comparison: 'decrease' },
    factuality: 'done',
  }),
  containment,
]

const { value: graph } = buildKnowledgeGraph(
  {
    entities,
    claims,
    articles: [{ id: article, relevance: { level: 'assistance', reasons: [] } }],
    mentions: [{ entity: ids.farmer, article }],
  },
  { all: true },
)

const sources = { newspaper: 'masthead', issueDate: 'inferred', pageNumber: 'masthead' } as const

/** Two places, a body, its head with two posts, a prefecture by reference, a person without facts, and two figures. */
export const parsed: ParsedGraph = {
  graph,
  ...collectSources(
    graph,
    [{ id: page, newspaper: '甲报', issueDate: '2024-05-06', pageNumber: 2, sources }],
    [{ id: article, page, headline: '山海情', kind: 'news' }],
  ),
}

/** Key of the only edge of a predicate from a node, or of the one whose title is given. */
export function edgeOf(predicate: Predicate, title?: string): string {
  const key = graph.findEdge(
    (_key, attributes) =>
      attributes.predicate === predicate && (title === undefined || attributes.properties['title'] === title),
  )
  if (key === undefined) throw new Error(`the sample has no ${predicate}`)
  return key
}

export const profiles = pairsOf(graph, parsed).map((pair) => profilePair(graph, pair, parsed))
export const profileOf = new Map(profiles.map((profile) => [profile.pair.fact as string, profile]))
export const facts = createFactIndex(graph, parsed.pages, profiles)
