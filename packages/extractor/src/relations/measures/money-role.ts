import type { MoneyRole } from '@shanhai/model'
import type { Quantity } from '../../quantities/quantity.js'
import { assistsOneOf } from '../assists.js'
import type { SentenceContext } from '../relation-rule.js'
import type { ClauseTopic, Topic } from '../topics/topic.js'

/** Roles that an investment takes from the projects it is counted for: 签约项目12个，投资总额29.8亿元. */
const FROM_PROJECTS: ReadonlySet<MoneyRole> = new Set(['contracted', 'pipeline'])
/** The farthest that the word may stand before the sum. */
const REACH = 24

/** Names before the sentence among which the place assisted may be. */
const REACH_OF_NAMES = 6

/** Verbs of paying: what an aid body or a supporter pays in an article about assistance is aid. */
const PAYS = /(?:投入|安排|拨付|出资|承担|下达|列支|筹措|落实)[^，。；]{0,6}$/

/**
 * What a sum is for: by the noun right behind it, or else the nearest such word before it in its clause.
 *
 * @param isNameless true if the clause has no noun for the sum: then the clause before may have it
 */
export function roleOf(
  context: SentenceContext,
  quantity: Quantity,
  clause: ClauseTopic,
  isNameless: boolean,
): MoneyRole | undefined {
  const { document, resources, sentence } = context
  const { text } = document
  const behind = text[quantity.end] === '的' ? quantity.end + 1 : quantity.end
  const ahead = resources.moneyRoles.startingAt(text, behind)
  if (ahead && behind + ahead.word.length <= clause.end) return ahead.role
  const own = lastRole(context, clause.start, quantity.start)
  const isPaid = PAYS.test(text.slice(clause.start, quantity.start)) && isSupporter(context, clause.topic)
  const role = own ?? (isPaid ? 'aid_fund' : undefined)
  if (role === undefined && isNameless) return lastRole(context, sentence.start, clause.start)
  if (role !== 'investment') return role
  const projects = lastRole(context, sentence.start, clause.start)
  return projects && FROM_PROJECTS.has(projects) ? projects : role
}

function isSupporter({ document, resources, mentions, before }: SentenceContext, topic: Topic | undefined): boolean {
  if (document.article.relevance.level !== 'assistance') return false
  const { division } = topic ?? {}
  if (topic?.aid || !division) return topic?.aid !== undefined
  // 海晏县是我市对口支援县。…我市投入资金: the place assisted stands in the sentence before.
  return assistsOneOf(resources, division, [...mentions, ...before.slice(-REACH_OF_NAMES)])
}

function lastRole({ document, resources }: SentenceContext, start: number, end: number): MoneyRole | undefined {
  for (let at = end; at > Math.max(start, end - REACH); at--) {
    const row = resources.moneyRoles.endingAt(document.text, at)
    if (row && at - row.word.length >= start) return row.role
  }
  return undefined
}
