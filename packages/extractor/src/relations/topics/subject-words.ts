import type { LinkedMention } from '../../linking/linked-mention.js'
import { registerDivision } from '../../linking/linking-context.js'
import { groupBy } from '../../group-by.js'
import { programmeBetween } from '../sides.js'
import type { ArticleClause, ClauseContext, Topic } from './topic.js'

/** Words that may stand before the subject of a clause. */
const OPENS = '^[“‘]?(?:[^，。；：]{0,6}(?:来|前|后|间|起|年|月|日|步|中)|其中|目前|现在|如今|截至目前|此外|同时|据悉)?'
/** 全国平均, 两市: subjects that are nobody who is named. */
const NOBODY = new RegExp(
  `${OPENS}(?:全国(?:平均|各|共|累计|东西部|范围)|全球|世界|[两三四]省|[两三四]市|[两三四]县|[两三四]区|[两三]地|双方)(?!人民|委|政府|交界)`,
  'u',
)

/** True if a clause opens with a subject that is nobody named. */
export function isOfNobody({ document, clause }: ClauseContext): boolean {
  return NOBODY.test(document.text.slice(clause.start, Math.min(clause.end, clause.start + 20)))
}

const WE = new RegExp(
  `${OPENS}我们(?<kind>村|社区|县|市|州|区|乡|镇|校|学校|院|医院|公司|企业|厂|合作社|园区|队|工作队)?`,
  'u',
)
const KIND_OF_NAME: Readonly<Record<string, RegExp>> = {
  村: /村$/u,
  社区: /社区$/u,
  校: /(?:学|校)$/u,
  学校: /(?:学|校)$/u,
  院: /院$/u,
  医院: /院$/u,
  公司: /(?:公司|厂|集团)$/u,
  企业: /(?:公司|厂|集团)$/u,
  厂: /(?:公司|厂)$/u,
  合作社: /合作社$/u,
  园区: /园区?$/u,
  队: /队$/u,
  工作队: /队$/u,
}

/** 我们 and 我们村 at the beginning of a clause: a test of who may be meant; undefined where the clause does not say 我们. */
export function weOf({ document, clause }: ClauseContext): ((name: string) => boolean) | undefined {
  const match = WE.exec(document.text.slice(clause.start, Math.min(clause.end, clause.start + 20)))
  if (!match) return undefined
  const kind = match.groups?.['kind']
  if (kind === undefined) return () => true
  return (name) => KIND_OF_NAME[kind]?.test(name) ?? name.endsWith(kind)
}

const OUR_UNIT = new RegExp(`${OPENS}我(?<unit>[省市州县区])(?!们|委|政府)`, 'u')
const known = new WeakMap<readonly LinkedMention[], ReadonlyMap<string, Topic | undefined>>()

/**
 * 我市 where the page does not say whose paper it is: the one unit of that kind in the article that assists another place of it.
 *
 * @returns undefined where the clause does not open with such words; `nobody` where no unit or several would fit
 */
export function ourSupporter(context: ArticleClause): Topic | 'nobody' | undefined {
  const { document, clause, article } = context
  const unit = OUR_UNIT.exec(document.text.slice(clause.start, Math.min(clause.end, clause.start + 20)))?.groups?.[
    'unit'
  ]
  if (unit === undefined) return undefined
  const units = known.get(article) ?? supportersByUnit(context)
  known.set(article, units)
  return units.get(unit) ?? 'nobody'
}

function supportersByUnit({ resources, article, linking }: ArticleClause): ReadonlyMap<string, Topic | undefined> {
  const divisions = [...new Set(article.flatMap(({ division }) => division ?? []))].slice(0, 60)
  const supporters = divisions.filter((one) =>
    divisions.some((other) => programmeBetween(resources, one, other) !== undefined),
  )
  const outer = supporters.filter(
    (one) => !supporters.some((other) => other !== one && resources.lexicon.gazetteer.isWithin(other.code, one.code)),
  )
  return new Map(
    [...groupBy(outer, ({ name }) => name.slice(-1))].map(([unit, [only, second]]) => [
      unit,
      only && !second ? { entity: registerDivision(linking, only), type: 'Place', division: only } : undefined,
    ]),
  )
}

const OPENS_PART = /^(?:其中|[该新])?/
const PART_OF_LIST =
  /^其中[^，。\d]{2,16}(?:项目|工程|楼|中心|学校|医院|小学|中学|基地|食堂)(?:计划)?(?:总投资|投资|占地|总?建筑面积)/
/** 食堂可容纳…: a thing that is not named, and no body before it. */
const BARE_THING =
  /^(?:食堂|冷库|校舍|敬老院|养老院|幼儿园|卫生院|厂房|车间|宿舍|礼堂|泵站|水厂)(?:[可有占总共能设建内]|目前|现)/
const SHORTEST = 3
const LONGEST = 14

/** 其中门诊楼项目总投资…: the end of a name that stands before in the article. */
export function shortName({ document, clause, before }: ClauseContext): Topic | 'nobody' | undefined {
  const isOfList = /其中[，,]$/.test(document.text.slice(Math.max(0, clause.start - 3), clause.start))
  const text = `${isOfList ? '其中' : ''}${document.text.slice(clause.start, clause.end)}`
  const from = OPENS_PART.exec(text)?.[0].length ?? 0
  const own = text.slice(from)
  const fits = before.filter(
    ({ type, normalized }) => (type === 'Project' || type === 'Organization') && beginsWithEnd(own, normalized),
  )
  const [first] = fits
  if (first) return fits.every(({ entity }) => entity === first.entity) ? first : 'nobody'
  return PART_OF_LIST.test(text) || BARE_THING.test(own) ? 'nobody' : undefined
}

function beginsWithEnd(text: string, name: string): boolean {
  for (let length = Math.min(LONGEST, name.length - 1); length >= SHORTEST; length--)
    if (text.startsWith(name.slice(-length))) return true
  return false
}
