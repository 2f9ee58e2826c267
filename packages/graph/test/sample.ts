import type { Article, ArticleId, Claim, Entity, EntityId, EntityType, Page, Predicate } from '@shanhai/model'
import { articleId, claimId, entityId, pageId, referenceClaimId } from '@shanhai/model'

/** An entity by its natural key; places take their code as the key. */
export function entity(type: EntityType, key: string, name: string, extra: Partial<Entity> = {}): Entity {
  return { id: entityId(type, key), type, name, aliases: [], properties: {}, ...extra }
}

export const place = (adcode: string, name: string, level: string): Entity =>
  entity('Place', adcode, name, { adcode, properties: { level } })

export const pages: Record<'aid' | 'other', Page> = {
  aid: {
    id: pageId('甲报/一版.txt'),
    newspaper: '甲报',
    issueDate: '2024-05-06',
    pageNumber: 1,
    sources: { newspaper: 'option', issueDate: 'option', pageNumber: 'option' },
    text: '',
    sha256: '0'.repeat(64),
  },
  other: { id: pageId('乙报/三版.txt'), sources: {}, text: '', sha256: '1'.repeat(64) },
}

function article(page: Page, ordinal: number, level: Article['relevance']['level'], headline: string): Article {
  const relevance = { level, reasons: [] }
  const id = articleId(page.id, ordinal)
  return {
    id,
    page: page.id,
    kind: 'news',
    headline,
    bylines: [],
    relevance,
    regions: [],
    parts: [],
    text: '',
    runs: [],
  }
}

export const articles = {
  aid: article(pages.aid, 1, 'assistance', '山海情长'),
  passing: article(pages.other, 1, 'mentions', '工作报告'),
  unrelated: article(pages.other, 2, 'none', '城市新闻'),
}

/** A claim that an article states with one quoted sentence, or a reference claim where `source` is null. */
export function claim(
  predicate: Predicate,
  [subject, object]: readonly [EntityId, EntityId | null],
  source: { readonly article: ArticleId; readonly page: Page['id']; readonly quote: string } | null,
  extra: Partial<Claim> = {},
): Claim {
  const parts = [predicate, subject, object ?? '', source?.quote ?? '', JSON.stringify(extra)]
  return {
    id: source ? claimId(source.article, ...parts) : referenceClaimId(...parts),
    predicate,
    subject,
    object,
    properties: {},
    status: source ? 'stated' : 'reference',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: source ? 'test/rule' : 'gazetteer/part-of',
    evidence: source
      ? [{ page: source.page, article: source.article, start: 0, end: source.quote.length, quote: source.quote }]
      : [],
    ...extra,
  }
}

export const entities = {
  zhangzhou: place('350600', '漳州市', 'prefecture'),
  fujian: place('350000', '福建省', 'province'),
  mulei: place('652328', '木垒哈萨克自治县', 'county'),
  changji: place('652300', '昌吉回族自治州', 'prefecture'),
  xinjiang: place('650000', '新疆维吾尔自治区', 'province'),
  putian: place('350300', '莆田市', 'prefecture'),
  body: entity('Organization', '分指@350600', '漳州分指挥部', { properties: { kind: 'aid_body' } }),
  leader: entity('Person', '林一帆@350600', '林一帆'),
  farmer: entity('Person', '叶尔兰@652328', '叶尔兰'),
  stranger: entity('Person', '陈某@350300', '陈某'),
}

const { zhangzhou, fujian, mulei, changji, xinjiang, putian, body, leader, stranger } = entities
const inAid = (quote: string) => ({ article: articles.aid.id, page: pages.aid.id, quote })
const inPassing = (quote: string) => ({ article: articles.passing.id, page: pages.other.id, quote })
const inUnrelated = (quote: string) => ({ article: articles.unrelated.id, page: pages.other.id, quote })
const xinjiangAid = { properties: { programme: 'xinjiang' } }

const claims: readonly Claim[] = [
  claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], inAid('漳州市对口支援木垒县已有多年。'), xinjiangAid),
  claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], inAid('木垒县由漳州市援建。'), xinjiangAid),
  claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], inAid('援。'), { ...xinjiangAid, strength: 'implied' }),
  claim('PAIRED_ASSISTANCE', [zhangzhou.id, xinjiang.id], inPassing('全市援疆工作有力。'), {
    ...xinjiangAid,
    strength: 'implied',
  }),
  claim('REPRESENTS', [body.id, zhangzhou.id], inAid('漳州分指挥部进驻。')),
  claim('STATIONED_IN', [body.id, mulei.id], inAid('漳州分指挥部进驻。')),
  claim('HOLDS_POSITION', [leader.id, body.id], inAid('林一帆任指挥长。'), { properties: { title: '指挥长' } }),
  claim('HOLDS_POSITION', [stranger.id, putian.id], inUnrelated('陈某任市长。'), { properties: { title: '市长' } }),
  claim('PART_OF', [mulei.id, changji.id], null),
  claim('PART_OF', [changji.id, xinjiang.id], null),
  claim('PART_OF', [zhangzhou.id, fujian.id], null),
  claim('PART_OF', [putian.id, fujian.id], null),
]

const mentions = [
  { entity: entities.farmer.id, article: articles.aid.id },
  { entity: mulei.id, article: articles.aid.id },
  { entity: mulei.id, article: articles.passing.id },
  { entity: stranger.id, article: articles.unrelated.id },
]

export const input = {
  entities: Object.values(entities),
  claims,
  articles: Object.values(articles),
  mentions,
}
