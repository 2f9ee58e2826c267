import type { CitingGraph, TextLevel, TextRecords } from '../../apps/viewer/src/embed/index.js'
import { collectTexts } from '../../apps/viewer/src/embed/index.js'
import { buildKnowledgeGraph, collectSources, computeLayout, toGraphFile } from '../../packages/graph/src/index.js'
import type { Article, Claim, Entity, EntityId, EntityType, Page, Predicate } from '../../packages/model/src/index.js'
import { articleId, claimId, entityId, pageId, referenceClaimId } from '../../packages/model/src/index.js'

/** Names that a hostile page could print; each must arrive on the screen as these very characters. */
export const HOSTILE_NAMES = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '__proto__',
  '名\u2028称${window.hacked=1}',
] as const

const PAGES: readonly Page[] = [
  newPage('沿海日报/2024-05-06/01.txt', { newspaper: '沿海日报', issueDate: '2024-05-06', pageNumber: 1 }),
  newPage('天山晚报/2023-06-12/03.txt', { newspaper: '天山晚报', issueDate: '2023-06-12', pageNumber: 3 }),
]

const ARTICLES: readonly Article[] = [
  newArticle(PAGES[0], '山海相连 情系天山'),
  newArticle(PAGES[1], '一座教学楼的来历'),
]

/** Supporter, recipient, head of the sub-headquarters (an invented person), and what hangs on the pair. */
const PAIRS = [
  {
    supporter: ['350600', '漳州市'],
    recipient: ['652328', '木垒哈萨克自治县'],
    leader: '林一帆',
    prefecture: '652300',
  },
  { supporter: ['350500', '泉州市'], recipient: ['652301', '昌吉市'], leader: '庄海生', prefecture: '652300' },
  { supporter: ['350400', '三明市'], recipient: ['652324', '玛纳斯县'], leader: '廖清泉', prefecture: '652300' },
  { supporter: ['350800', '龙岩市'], recipient: ['652323', '呼图壁县'], leader: '邱远山', prefecture: '652300' },
  { supporter: ['350200', '厦门市'], recipient: ['652327', '吉木萨尔县'], leader: '洪启程', prefecture: '652300' },
] as const

const entities = new Map<EntityId, Entity>()
const claims: Claim[] = []

function newPage(path: string, metadata: Required<Pick<Page, 'newspaper' | 'issueDate' | 'pageNumber'>>): Page {
  const sources = { newspaper: 'manifest', issueDate: 'inferred', pageNumber: 'manifest' } as const
  return { id: pageId(path), ...metadata, sources, text: '', sha256: '0'.repeat(64) }
}

function newArticle(page: Page | undefined, headline: string): Article {
  const id = page?.id ?? pageId('none')
  const relevance = { level: 'assistance', reasons: ['对口支援'] } as const
  const bylines = [{ role: 'reporter', name: '方远' } as const]
  const frame = { regions: [], parts: [], text: '', runs: [], bylines }
  return { id: articleId(id, 1), page: id, kind: 'report', headline, relevance, ...frame }
}

function add(type: EntityType, key: string, name: string, extra: Partial<Entity> = {}): EntityId {
  const id = entityId(type, key)
  if (!entities.has(id)) entities.set(id, { id, type, name, aliases: [], properties: {}, ...extra })
  return id
}

const addPlace = (adcode: string, name: string, level: string, aliases: readonly string[] = []): EntityId =>
  add('Place', adcode, name, { adcode, aliases, properties: { level } })

function state(
  predicate: Predicate,
  ends: readonly [EntityId, EntityId],
  quote: string,
  extra: Partial<Claim> = {},
): void {
  const article = ARTICLES[claims.length % ARTICLES.length]
  if (!article) return
  const start = 40 + claims.length * 31
  claims.push({
    id: claimId(article.id, predicate, ...ends, quote),
    predicate,
    subject: ends[0],
    object: ends[1],
    properties: {},
    status: 'stated',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'sample/rule',
    evidence: [{ page: article.page, article: article.id, start, end: start + quote.length, quote }],
    ...extra,
  })
}

function contain(part: EntityId, whole: EntityId): void {
  claims.push({
    id: referenceClaimId('PART_OF', part, whole),
    predicate: 'PART_OF',
    subject: part,
    object: whole,
    properties: {},
    status: 'reference',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'gazetteer/part-of',
    evidence: [],
  })
}

function addPair(pair: (typeof PAIRS)[number], implied: boolean): void {
  const [supporterCode, supporterName] = pair.supporter
  const [recipientCode, recipientName] = pair.recipient
  const supporter = addPlace(supporterCode, supporterName, 'prefecture', [supporterName.slice(0, -1)])
  const recipient = addPlace(recipientCode, recipientName, 'county', [recipientName.slice(0, 2)])
  contain(supporter, addPlace('350000', '福建省', 'province'))
  contain(recipient, addPlace(pair.prefecture, '昌吉回族自治州', 'prefecture', ['昌吉州']))
  const quote = implied
    ? `来自${supporterName}的两位教师，这学期走进了${recipientName}的课堂。`
    : `按照安排，${supporterName}对口支援${recipientName}，新一批干部人才已经到岗。`
  const programme = { properties: { programme: 'xinjiang' } }
  state('PAIRED_ASSISTANCE', [supporter, recipient], quote, implied ? { ...programme, strength: 'implied' } : programme)
  if (implied) return
  const short = supporterName.slice(0, -1)
  const body = add('Organization', `援疆${short}分指挥部`, `福建援疆${short}分指挥部`, {
    aliases: [`${short}分指`, `${short}分指挥部`],
    properties: { kind: 'aid_body', rank: 'sub_hq' },
  })
  state('REPRESENTS', [body, supporter], `福建援疆${short}分指挥部今年开工四个项目。`)
  state('STATIONED_IN', [body, recipient], `在${recipientName}，${short}分指挥部的灯常亮到深夜。`)
  const leader = add('Person', `${pair.leader}@${supporterCode}`, pair.leader, { properties: { role: 'official' } })
  const title = { properties: { title: '指挥长' } }
  state('HOLDS_POSITION', [leader, body], `${short}分指挥部指挥长${pair.leader}说，楼盖好了，人也要留下。`, title)
  const place = add('Place', `site:${short}街区`, `${short}街区`, { properties: { level: 'site' } })
  state('LOCATED_IN', [place, recipient], `${short}街区就在${recipientName}城东。`)
  for (const kind of ['中学', '人民医院', '职业学校']) {
    const school = add('Organization', `${recipientName}${kind}`, `${recipientName}${kind}`, {
      properties: { kind: kind === '人民医院' ? 'hospital' : 'school' },
    })
    state('LOCATED_IN', [school, recipient], `${recipientName}${kind}的新楼今年投入使用。`)
  }
}

function addHostile(): void {
  const county = entityId('Place', '652328')
  HOSTILE_NAMES.forEach((name, i) => {
    const person = add('Person', `hostile${String(i)}`, name, { aliases: [`${name}甲`] })
    state('HOLDS_POSITION', [person, county], `${name}负责${name}。`, { properties: { title: name } })
  })
}

/** What Sanming gave, said by the article that proves its pair. */
function addMoney(): void {
  const pair = claims.find(
    ({ predicate, subject }) => predicate === 'PAIRED_ASSISTANCE' && subject === entityId('Place', '350400'),
  )
  const said = pair?.evidence[0]
  if (!said) throw new Error('the sample has no pair of Sanming')
  const quote = '三明分指挥部今年安排援助资金1200万元。'
  const body = entityId('Organization', '援疆三明分指挥部')
  claims.push({
    id: claimId(said.article, 'HAS_MEASURE', body, '', quote),
    predicate: 'HAS_MEASURE',
    subject: body,
    object: null,
    properties: { what: '援助资金', role: 'aid_fund', value: 12_000_000, unit: '元', currency: 'CNY' },
    status: 'stated',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'sample/money',
    evidence: [{ ...said, start: 9000, end: 9000 + quote.length, quote }],
  })
}

/** The graph file and layout of a small graph of its own: five pairs, one of them implied, and hostile names. */
export function sampleData() {
  entities.clear()
  claims.length = 0
  PAIRS.forEach((pair, i) => {
    addPair(pair, i === PAIRS.length - 1)
  })
  contain(entityId('Place', '652300'), addPlace('650000', '新疆维吾尔自治区', 'province', ['新疆']))
  addHostile()
  addMoney()
  const nobody = add('Person', '叶尔兰@652328', '叶尔兰')
  const mentions = [{ entity: nobody, article: ARTICLES[0]?.id ?? articleId(pageId('none'), 1) }]
  const { value } = buildKnowledgeGraph({ entities: [...entities.values()], claims, articles: ARTICLES, mentions })
  const graphFile = toGraphFile(value, collectSources(value, PAGES, ARTICLES))
  return { graph: value, graphFile, layout: computeLayout(value) }
}

/** The texts of the sample's articles: their quotes, one a paragraph, with the names of entities in them. */
export function sampleTexts(graphFile: unknown, level: TextLevel): Promise<TextRecords> {
  const written = ARTICLES.map((article) => {
    const runs: Article['runs'][number][] = []
    let text = ''
    for (const { page, start, quote, article: id } of claims.flatMap(({ evidence }) => evidence)) {
      if (id !== article.id) continue
      runs.push({ articleStart: text.length, page, pageStart: start, length: quote.length })
      text += `${quote}\n`
    }
    return { ...article, text, runs }
  })
  const mentions = written.flatMap(({ id: article, text }) =>
    [...entities.values()].flatMap(({ id: entity, name }) => {
      const at = text.indexOf(name)
      return at < 0 ? [] : [{ article, articleStart: at, articleEnd: at + name.length, entity }]
    }),
  )
  return collectTexts(graphFile as CitingGraph, level, { articles: written, mentions })
}
