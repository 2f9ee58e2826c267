import type { Division } from '@shanhai/lexicon'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { registerDivision } from '../../linking/linking-context.js'
import type { PlaceInName } from '../name-places.js'
import { placesInName } from '../name-places.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { programmeBetween } from '../sides.js'
import { isPieceOfUnit, zoneOf } from './part-of.js'

/** Kinds of organisation that stand where their name says; a company 新疆某某 may be anywhere, an office is no site. */
const PLACED_KINDS: ReadonlySet<string> = new Set(['school', 'hospital', 'park', 'village'])
/** 闽南 or 新疆 in a name says too little about where a body stands. */
const PLACED_LEVELS: ReadonlySet<string> = new Set(['prefecture', 'county', 'township', 'zone', 'xpcc_division'])

/** Branches bear the name of their body's place in front. */
const BRANCH_ELSEWHERE = /(?:分院|分校|校区|院区|分部|分园)$/

export const locatedByNameRule: RelationRule = {
  id: 'location/name-begins-with-place',
  predicate: 'LOCATED_IN',
  reason: 'A school or hospital that bears a city, county or township in its name stands in the smallest of them.',
  readsName: true,
  examples: [
    { text: '木垒县人民医院来了新医生。', finds: ['木垒县人民医院 > 木垒哈萨克自治县'] },
    { text: '奇台县半截沟镇中心学校开学。', finds: ['奇台县半截沟镇中心学校 > 半截沟镇'] },
    { text: '夷陵区青岛小学开学。', finds: ['夷陵区青岛小学 > 夷陵区'] },
  ],
  counterExamples: [
    '新疆天山纸业有限公司落户。',
    '玛纳斯县总医院乐土驿分院开诊。',
    '尉犁县妇联发放了毛衣。',
    '闽南师范大学招生。',
  ],
  find(context) {
    const { linking, resources } = context
    return context.mentions.flatMap((mention): readonly ClaimDraft[] => {
      const { detail } = mention
      if (detail.kind !== 'organization' || !PLACED_KINDS.has(detail.organizationKind)) return []
      // 漳州一中古雷分校: the branch is where its own name says, not where its school is.
      if (BRANCH_ELSEWHERE.test(mention.normalized)) return []
      const innermost = detail.innermost && linking.places.divisionOf(detail.innermost)
      const [outer] = placesInName(context, mention)
      // 夷陵区青岛小学: the second place is whom the school thanks.
      const isChain =
        !innermost || !outer?.division || resources.lexicon.gazetteer.isWithin(innermost.code, outer.division.code)
      const chained = isChain ? innermost : outer.division
      // 海淀区中关村第三小学: a zone by its short name is a neighbourhood here.
      const isQuarter = chained?.level === 'zone' && outer?.division !== undefined && outer.division !== chained
      const division = isQuarter ? outer.division : chained
      if (!division || !PLACED_LEVELS.has(division.level)) return []
      return [{ predicate: 'LOCATED_IN', subject: mention.entity, object: registerDivision(linking, division) }]
    })
  },
}

/** 漳州 in front of a work says whose it is as often as where it stands; 林芝市 says where. */
const WORK_LEVELS: ReadonlySet<string> = new Set(['county', 'township', 'zone', 'xpcc_division', 'site'])
/** Works that lead from one place to another lie in neither. */
const LEADS_ELSEWHERE = /^(?:至|到|—|-|与|和)/

export const workLocatedByNameRule: RelationRule = {
  id: 'location/work-named-after-place',
  predicate: 'LOCATED_IN',
  reason: 'A work that bears a county, township or village in front of its name stands in the smallest of them.',
  readsName: true,
  examples: [
    { text: '木垒县老年活动中心建成。', finds: ['木垒县老年活动中心 > 木垒哈萨克自治县'] },
    { text: '海原县关桥乡肉牛养殖基地建设项目通过验收。', finds: ['海原县关桥乡肉牛养殖基地建设项目 > 关桥乡'] },
  ],
  counterExamples: ['2024年和田地区玉石文化旅游节启动。', '福建省对口援疆项目开工。'],
  find: (context) =>
    context.mentions.flatMap((mention): readonly ClaimDraft[] => {
      if (mention.type !== 'Project') return []
      const place = placesInName(context, mention).at(-1)
      const level = place?.division?.level
      if (place?.division && !place.isFull && !isKnownHere(context, place.division)) return []
      if (!place || (level && !WORK_LEVELS.has(level) && !(level === 'prefecture' && place.isFull))) return []
      if (LEADS_ELSEWHERE.test(context.document.text.slice(place.end, mention.end))) return []
      return [{ predicate: 'LOCATED_IN', subject: mention.entity, object: place.entity }]
    }),
}

const UNIT = /[市县区旗州乡镇]$/u

/** 水磨沟 in a name is a district of Urumqi only where the article speaks of that city or its surroundings. */
function isKnownHere(context: SentenceContext, division: Division): boolean {
  const { gazetteer } = context.resources.lexicon
  const around = gazetteer.ancestors(division.code).find(({ level }) => level === 'prefecture')?.code ?? division.code
  return surroundingsOf(context).has(around)
}

const SURROUNDINGS = new WeakMap<SentenceContext['article'], ReadonlySet<string>>()

/** Codes of the places that an article names, and of the units around those that it prints with their unit. */
function surroundingsOf({ article, document, resources }: SentenceContext): ReadonlySet<string> {
  const known = SURROUNDINGS.get(article)
  if (known) return known
  const codes = new Set<string>()
  for (const { type, division, start, end } of article) {
    if (type !== 'Place' || division === undefined || codes.has(`${division.code} full`)) continue
    codes.add(division.code)
    // 天山 is a district of the same city only to a gazetteer: a neighbour must be printed with its unit.
    if (!UNIT.test(document.text.slice(start, end))) continue
    codes.add(`${division.code} full`)
    for (const { code } of resources.lexicon.gazetteer.ancestors(division.code)) codes.add(code)
  }
  SURROUNDINGS.set(article, codes)
  return codes
}

export const besidePlaceRule: RelationRule = {
  id: 'location/right-behind-place',
  predicate: 'LOCATED_IN',
  reason: 'A work, site or school right behind a place, or behind its 的, stands there.',
  examples: [
    { text: '木垒县的连续玄武岩纤维生产线投产。', finds: ['连续玄武岩纤维生产线 > 木垒哈萨克自治县'] },
    { text: '木垒县的漳州小学开学。', finds: ['漳州小学 > 木垒哈萨克自治县'] },
  ],
  counterExamples: [
    '新疆天山纸业有限公司招工。',
    '木垒县西湖片区开工。',
    '记者离开木垒县，连续玄武岩纤维生产线投产。',
    '铁门关市二十九团的棉花丰收。',
    '车队驶过莎车县新城路。',
  ],
  find: (context) => {
    const { mentions, document } = context
    return mentions.flatMap((mention, index): readonly ClaimDraft[] => {
      const place = mentions[index - 1]
      if (place?.type !== 'Place' || !standsSomewhere(mention)) return []
      const between = document.text.slice(place.end, mention.start)
      // The place in its own name is nearer, unless that is whom the work thanks: 富民新村的天津红花椒加工厂.
      if (placesInName(context, mention).some((inside) => !(between === '的' && isThanked(context, inside, place))))
        return []
      return /^的?“?$/.test(between) ? [{ predicate: 'LOCATED_IN', subject: mention.entity, object: place.entity }] : []
    })
  },
}

/** Where something is made or done, whoever owns it: a company is not, its factory is. */
const WORKSHOP = /(?:厂|车间|工坊|加工点|冷库|电站|卫生室|服务站)$/u
/** Regiments are units, and streets are addresses: neither is a thing that stands somewhere. */
const NO_SITE = /(?:团|团场|[路街巷]|大道|胡同)$/u

/** True if a place in a name lies in another province than the place before it, and a programme leads from there to here. */
function isThanked({ resources }: SentenceContext, inside: PlaceInName, place: LinkedMention): boolean {
  if (!inside.division || !place.division) {
    return inside.division !== undefined && resources.supporterProvinces.has(inside.division.code.slice(0, 2))
  }
  return programmeBetween(resources, inside.division, recipientOf(resources, place.division)) !== undefined
}

/** The county of a township. */
function recipientOf({ lexicon }: SentenceContext['resources'], division: Division): Division {
  if (division.level !== 'township') return division
  return lexicon.gazetteer.ancestors(division.code).find(({ level }) => level === 'county') ?? division
}

function standsSomewhere({ type, detail, division, normalized }: LinkedMention): boolean {
  if (type === 'Project') return true
  // 片区, 山区: a piece of the unit is a part of it.
  if (isPieceOfUnit(normalized) || NO_SITE.test(normalized)) return false
  if (detail.kind === 'organization') return PLACED_KINDS.has(detail.organizationKind) || WORKSHOP.test(normalized)
  return detail.kind === 'site' && detail.level !== 'village' && !division
}

export const siteInPlaceRule: RelationRule = {
  id: 'location/park-of-place',
  predicate: 'LOCATED_IN',
  reason: 'A park or zone that bears a place in front of its name lies there.',
  readsName: true,
  examples: [{ text: '木垒县纺织产业园开工。', finds: ['木垒县纺织产业园 > 木垒哈萨克自治县'] }],
  counterExamples: [
    '产业园区建设加快。',
    '漳州食品产业园里的木垒县职工多了起来。',
    '融入厦漳泉都市圈。',
    '木垒县城北片区开工。',
  ],
  find(context) {
    const { mentions, linking } = context
    return mentions.flatMap((mention): readonly ClaimDraft[] => {
      if (zoneOf(context, mention)) return []
      if (mention.detail.kind !== 'site' || mention.detail.level === 'village') return []
      if (mention.detail.level === 'site' && !/[园城]$/.test(mention.normalized)) return []
      if (isPieceOfUnit(mention.normalized)) return []
      const place = placesInName(context, mention).at(-1)
      const inside = place?.division
      if (!inside || inside.code === mention.division?.code || !PLACED_LEVELS.has(inside.level)) return []
      // 漳州产业园 stands in the county that Zhangzhou assists as often as in Zhangzhou.
      if (!place.isFull && (inside.level === 'prefecture' || !isKnownHere(context, inside))) return []
      return [{ predicate: 'LOCATED_IN', subject: mention.entity, object: registerDivision(linking, inside) }]
    })
  },
}

export const productOfPlaceRule: RelationRule = {
  id: 'product/named-after-place',
  predicate: 'PRODUCED_IN',
  reason: 'A product that bears a county or township in front of its name comes from there.',
  readsName: true,
  examples: [{ text: '奇台面粉走进福建商超。', finds: ['奇台面粉 > 奇台县'] }],
  counterExamples: ['新疆礼物走进福建商超。'],
  find: (context) =>
    context.mentions.flatMap((mention): readonly ClaimDraft[] => {
      const place = mention.type === 'Brand' ? placesInName(context, mention).at(-1) : undefined
      return place?.division && PLACED_LEVELS.has(place.division.level)
        ? [{ predicate: 'PRODUCED_IN', subject: mention.entity, object: place.entity }]
        : []
    }),
}
