import type { Factuality, Span } from '@shanhai/model'
import { overlaps } from '@shanhai/model'
import type { SentenceContext } from '../relation-rule.js'
import { datesIn } from '../sentence-dates.js'
import type { FoundDate } from '../time/dated-text.js'
import { titlesIn } from './titles.js'

/** 学校2016年建成，现有学生800人: what is so now is not of the year told before. */
const NOW = /现有|目前|如今|现在|至今|现已/
/** A standing property, whose clause has no time of its own: 占地, 建筑面积, 拥有床位. */
const STANDING = /^(?:总?占地|(?:总|规划|用地)?(?:建筑)?面积|总投资|拥有|设有|设|共有|内设|全长|总长|开放床位|可)/

/** The dates of a sentence that may be the time of a figure: none inside the title of a document. */
export function timesIn(context: SentenceContext): readonly FoundDate[] {
  const titles = titlesIn(context)
  return datesIn(context, context.sentence).filter((date) => !titles.some((title) => overlaps(title, date)))
}

/** The time that a figure is for: the last date printed before it in its sentence, unless the words between say that it is over. */
export function periodOf(text: string, dates: readonly FoundDate[], figure: Span, clause: Span): string | undefined {
  const date = dates.findLast(({ end }) => end <= figure.start)
  if (!date) return undefined
  if (NOW.test(text.slice(date.end, figure.start))) return undefined
  const isEarlier = date.end <= clause.start
  if (isEarlier && STANDING.test(text.slice(clause.start, figure.start)) && !opensClause(text, date)) return undefined
  return date.value
}

/** 2025年，…: the time of all that follows; in 学校2016年建成 it is that of one verb. */
function opensClause(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 4), start).replace(/(?:截至|截止|自|从|到|在|早在)$/u, '')
  return /[，,；;：:。\n“]$/.test(before) || before === '' || /^[，,]/.test(text.slice(end, end + 1))
}

const YEARS = /^(?<from>\d{4})[^/]*\/(?<to>\d{4})/

/**
 * What the time of a figure says against its being done: a span of years that goes on behind the year of the paper is under way, one that
 * begins behind it is planned. Undefined for single years, of which figures are told before they end, and for a paper without a date.
 */
export function outlookOfPeriod(period: string | undefined, issueDate: string | undefined): Factuality | undefined {
  const { from, to } = YEARS.exec(period ?? '')?.groups ?? {}
  const year = issueDate?.slice(0, 4)
  if (from === undefined || to === undefined || year === undefined || to <= year) return undefined
  return from > year ? 'planned' : 'ongoing'
}
