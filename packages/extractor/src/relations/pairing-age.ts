import type { Span } from '@shanhai/model'
import { isoYear } from './time/calendar.js'
import { parseSmallNumber, SMALL_NUMBER } from './time/chinese-numbers.js'

/** Words between a naming and how long it has lasted. */
const LEAD = '(?:以来)?[，,]?(?:至今|迄今|今年)?(?:已|已经|已有|已是|就是|是|长达|走过|历时|进入|迎来|到了){0,2}'
/** 已13年, 14年来 right behind the naming; 3年规划 and 五年级 count other years. */
const YEARS_BEHIND = new RegExp(
  `^${LEAD}(?:近|约)?(?<count>${SMALL_NUMBER})(?:多|余)?个?年(?:头|之久|时间|光阴|有余)?(?:来|了|里|间|[，,。；、！]|$)`,
  'u',
)
/** 的第九年, 进入第13个年头: of the ninth year eight have gone by. */
const ORDINAL_BEHIND = new RegExp(`^${LEAD}的?第(?<count>${SMALL_NUMBER})个?年(?!级)`, 'u')
/** 已连续6年帮扶 inside the naming. */
const YEARS_WITHIN = new RegExp(`(?:连续|持续|接续|接力|坚持|已|已经)(?<count>${SMALL_NUMBER})(?:多|余)?年`, 'u')
const ORDINAL_WITHIN = new RegExp(`(?:连续|已是)第(?<count>${SMALL_NUMBER})个?年`, 'u')
/** How far behind a naming its age is looked for. */
const REACH = 24

/**
 * The year in which something began that is told by how long it has lasted at the issue date: 对口支援某县14年来 in 2024 is 2010.
 *
 * @param focus article frame: the words that name it
 * @returns an ISO year; undefined where the words give no age or the page has no date
 */
export function beginningByAge(text: string, focus: Span, issueDate: string | undefined): string | undefined {
  const year = Number(issueDate?.slice(0, 4))
  if (!(year > 0)) return undefined
  const within = text.slice(focus.start, focus.end)
  const behind = text.slice(focus.end, focus.end + REACH)
  const ordinal = countOf(ORDINAL_WITHIN.exec(within) ?? ORDINAL_BEHIND.exec(behind))
  if (ordinal !== undefined) return isoYear(year - ordinal + 1)
  const years = countOf(YEARS_WITHIN.exec(within) ?? YEARS_BEHIND.exec(behind))
  return years === undefined ? undefined : isoYear(year - years)
}

function countOf(match: RegExpExecArray | null): number | undefined {
  const count = parseSmallNumber(match?.groups?.['count'] ?? '')
  return count === undefined || count === 0 ? undefined : count
}
