import type { MeasureUnit, MeasureWord } from '@shanhai/lexicon'
import type { MeasureQualifier, Span } from '@shanhai/model'
import { NON_FIGURES } from './non-figures.js'
import { PER_WINDOW, perOf } from './per.js'
import type { Quantity, QuantityWords } from './quantity.js'
import type { PrintedNumber } from './printed-number.js'
import { readNumber } from './read-number.js'

const OPENS_NUMBER = /[0-9０-９一二两三四五六七八九十百千万亿几数]/
const HAN_RUN = /[〇零一二两三四五六七八九十百千万亿]+/y
const JOINER = /^ ?(?:至|到|-|—|–|~|～|－) ?/
const PER_CENT = /百分之(?=[0-9０-９一二三四五六七八九十])/y
/** What may stand between a duration and its verb. */
const LASTS =
  /(?:(?:持续|坚持|连续)(?:开展|举办|举行|实施|组织)|缩短|延长|压缩|提前|减少|历时|为期|用时|工期|耗时|只需|仅需|需要?|长达|车程|周期|期限|时间|时长|营期|节省|限期)[^，。；：、]{0,4}$/
const WINDOW = 12
const COMPILED = NON_FIGURES.map((row) => ({
  before: new RegExp(row.before ?? '', 'u'),
  figure: new RegExp(row.figure ?? '', 'u'),
}))

/**
 * Finds the figures of a range that have a unit, in reading order. Dates, ordinals, page and telephone numbers have none and
 * are not found; neither is what `isTaken` says belongs to a name or a date. One pass: every step looks at a bounded window.
 *
 * @param range range of `text` (UTF-16); so are the ranges of the result
 */
export function findQuantities(
  text: string,
  range: Span,
  words: QuantityWords,
  isTaken: (offset: number) => boolean = () => false,
): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = range.start; at < range.end;) {
    if (!OPENS_NUMBER.test(text[at] ?? '') || isTaken(at)) {
      at++
      continue
    }
    const quantity = readQuantity(text, at, range, words)
    if (quantity && !isTaken(quantity.end - 1)) found.push(quantity)
    at = quantity?.end ?? skipNumber(text, at)
  }
  return found
}

function skipNumber(text: string, at: number): number {
  HAN_RUN.lastIndex = at
  return readNumber(text, at)?.end ?? at + (HAN_RUN.exec(text)?.[0].length ?? 1)
}

function readQuantity(text: string, at: number, range: Span, words: QuantityWords): Quantity | undefined {
  const shape = readPerCent(text, at, words) ?? readFigure(text, at, words)
  if (!shape || shape.end > range.end) return undefined
  const { first, last, unit } = shape
  const before = text.slice(Math.max(range.start, at - WINDOW), at)
  const after = text.slice(shape.end, Math.min(range.end, shape.end + WINDOW))
  const figure = `${text.slice(at, shape.end)}|${after}`
  if (COMPILED.some((row) => row.before.test(before) && row.figure.test(figure))) return undefined
  const opening = words.before.endingAt(before, before.length)
  const closing = words.after.startingAt(after, 0)
  const start = at - (opening?.word.length ?? 0)
  if (!counts(first, unit, opening, before)) return undefined
  const per = perOf(text.slice(Math.max(range.start, start - PER_WINDOW), start), after, unit)
  const qualifier = qualifierOf(opening) ?? qualifierOf(closing) ?? last.hedge ?? first.hedge
  return {
    start,
    end: shape.end + (closing?.word.length ?? 0),
    figureStart: at,
    unit,
    ...boundsOf(first, last, unit, qualifier),
    ...(per === undefined ? {} : { per }),
  }
}

interface Figure {
  readonly first: PrintedNumber
  readonly last: PrintedNumber
  readonly unit: MeasureUnit
  /** End of the unit. */
  readonly end: number
}

function readPerCent(text: string, at: number, { units }: QuantityWords): Figure | undefined {
  PER_CENT.lastIndex = at
  const length = PER_CENT.exec(text)?.[0].length
  const number = length === undefined ? undefined : readNumber(text, at + length)
  const unit = units.startingAt('%', 0)
  return number && unit ? { first: number, last: number, unit, end: number.end } : undefined
}

/** A number and its unit, or two with a joiner: 3至5万元, 3%—5%. */
function readFigure(text: string, at: number, words: QuantityWords): Figure | undefined {
  const number = readNumber(text, at)
  if (!number) return undefined
  const own = unitAt(text, number.end, words)
  const joinedAt = own?.end ?? number.end
  const joiner = JOINER.exec(text.slice(joinedAt, joinedAt + 3))?.[0]
  const second = joiner === undefined ? undefined : readNumber(text, joinedAt + joiner.length)
  const unit = second && unitAt(text, second.end, words)
  if (second && unit && (!own || own.unit.canonical === unit.unit.canonical)) {
    const first = own ? number : scaleLike(number, second, text)
    if (first.low < second.high) return { first, last: second, ...unit }
  }
  return own && { first: number, last: number, ...own }
}

/** 3至5万元: the first figure is in 万 as well; 8000至1.2万元 is not. */
function scaleLike(first: PrintedNumber, second: PrintedNumber, text: string): PrintedNumber {
  const times = /[万亿]{1,2}$/.exec(text.slice(second.start, second.end).replace(/[余多]$/, ''))?.[0]
  if (times === undefined || /[万亿]/.test(text.slice(first.start, first.end))) return first
  const factor = [...times].reduce((product, one) => product * (one === '万' ? 1e4 : 1e8), 1)
  if (first.high * factor >= second.high) return first
  return { ...first, low: first.low * factor, high: first.high * factor }
}

function unitAt(text: string, at: number, { units }: QuantityWords): { unit: MeasureUnit; end: number } | undefined {
  const start = text[at] === ' ' ? at + 1 : at
  const unit = units.startingAt(text, start)
  return unit && { unit, end: start + unit.unit.length }
}

/** True if the figure counts something: 百 alone needs a bound, a length of time a verb that says it lasts. */
function counts(number: PrintedNumber, unit: MeasureUnit, opening: MeasureWord | undefined, before: string): boolean {
  if (opening?.word === '上' && !number.bare) return false
  if (number.bare && !opening && number.hedge === undefined) return false
  if (unit.unit === '番' && !/翻了?近?$/.test(before)) return false
  return unit.dimension !== 'time' || LASTS.test(before)
}

const QUALIFIERS: Readonly<Record<string, MeasureQualifier>> = {
  at_least_before: 'at_least',
  at_least_after: 'at_least',
  about_before: 'about',
  about_after: 'about',
  at_most_before: 'at_most',
  at_most_after: 'at_most',
}

function qualifierOf(word: MeasureWord | undefined): MeasureQualifier | undefined {
  return word && QUALIFIERS[word.class]
}

type Bounds = Pick<Quantity, 'value' | 'min' | 'max' | 'qualifier'>

function boundsOf(
  first: PrintedNumber,
  last: PrintedNumber,
  { factor }: MeasureUnit,
  qualifier: MeasureQualifier | undefined,
): Bounds {
  const low = first.low * factor
  const high = last.high * factor
  if (low !== high) return { min: low, max: high, ...(qualifier === undefined ? {} : { qualifier }) }
  if (qualifier === undefined) return { value: low }
  const bound = qualifier === 'at_least' ? { min: low } : qualifier === 'at_most' ? { max: low } : {}
  return { value: low, ...bound, qualifier }
}
