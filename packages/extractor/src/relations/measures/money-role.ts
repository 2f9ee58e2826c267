import type { MoneyRole, Span } from '@shanhai/model'
import type { Quantity } from '../../quantities/quantity.js'
import type { SentenceContext } from '../relation-rule.js'

/** Roles that an investment takes from the projects it is counted for: 签约项目12个，投资总额29.8亿元. */
const FROM_PROJECTS: ReadonlySet<MoneyRole> = new Set(['contracted', 'pipeline'])
/** The farthest that the word may stand before the sum. */
const REACH = 24

/** What a sum is for: by the noun right behind it, or else the nearest such word before it in its clause. */
export function roleOf(context: SentenceContext, quantity: Quantity, clause: Span): MoneyRole | undefined {
  const { document, resources, sentence } = context
  const { text } = document
  const behind = text[quantity.end] === '的' ? quantity.end + 1 : quantity.end
  const ahead = resources.moneyRoles.startingAt(text, behind)
  if (ahead && behind + ahead.word.length <= clause.end) return ahead.role
  const role = lastRole(context, clause.start, quantity.start)
  if (role !== 'investment') return role
  const projects = lastRole(context, sentence.start, clause.start)
  return projects && FROM_PROJECTS.has(projects) ? projects : role
}

function lastRole({ document, resources }: SentenceContext, start: number, end: number): MoneyRole | undefined {
  for (let at = end; at > Math.max(start, end - REACH); at--) {
    const row = resources.moneyRoles.endingAt(document.text, at)
    if (row && at - row.word.length >= start) return row.role
  }
  return undefined
}
