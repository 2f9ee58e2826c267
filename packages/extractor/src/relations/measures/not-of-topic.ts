import type { GivenUp, SentenceContext } from '../relation-rule.js'
import type { ClauseTopic, Topic } from '../topics/topic.js'
import { FIGURE_GIVEN_UP } from './figures-given-up.js'
import type { MeasureReading } from './read-measure.js'

/** Whoever earns by the day or month is a person, unless an average or a class of people is named. */
const BY_TIME: ReadonlySet<string> = new Set(['天', '日', '月'])
const AVERAGE_OR_CLASS = /均|职工|员工|工人|社员|村民|居民|牧民|农民|农牧民|群众|村集体|公司|企业|合作社|门店|车间/
const EARNS = /(?:挣|赚|领|拿|收入|工资|薪)[^，。；]{0,8}$/
const HEIGHT = /海拔[^，。；]{0,6}$/
/** 比如县平均海拔4500米, 学校地处高原，海拔4300米. */
const RIGHT_BEFORE = /^[^，。；“”—]{0,12}[，]?(?:平均|最高|最低)?海拔[^，。；]{0,6}$/

/** Why a figure is not of what its clause is about, though that is named: a person's wages, the height of another place. */
export function isOfAnother(
  { document, mentions }: SentenceContext,
  clause: ClauseTopic,
  { quantity, role }: MeasureReading,
  owner: Topic,
): GivenUp | undefined {
  const before = document.text.slice(clause.start, quantity.start)
  if (quantity.unit.dimension === 'money' && BY_TIME.has(quantity.per ?? '') && owner.type !== 'Person') {
    const isEarned = (role === undefined || role === 'income') && EARNS.test(before)
    if (isEarned && !AVERAGE_OR_CLASS.test(before)) return FIGURE_GIVEN_UP.wage
  }
  if (HEIGHT.test(before)) {
    const isHigh = mentions.some(
      ({ entity, end }) =>
        entity === owner.entity && end <= quantity.start && RIGHT_BEFORE.test(document.text.slice(end, quantity.start)),
    )
    if (!isHigh) return FIGURE_GIVEN_UP.height
  }
  return undefined
}
