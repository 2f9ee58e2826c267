import { MONEY_ROLES } from '@shanhai/model'
import type { MoneyRole } from '@shanhai/model'
import type { DataTexts } from './data-files.js'
import { oneOf, parseReviewed } from './parse-words.js'
import { invalidCell } from './tsv.js'
import type { Reviewed } from './word-lists.js'

/** What a unit counts. `visits` counts occasions, not heads: 人次 is never added to 人. `points` are percentage points. */
export const UNIT_DIMENSIONS = [
  'money',
  'people',
  'visits',
  'count',
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'energy',
  'time',
  'ratio',
  'points',
] as const
export type UnitDimension = (typeof UNIT_DIMENSIONS)[number]

/** A unit as it is printed behind a figure: 人次, ㎡, 美元. */
export interface MeasureUnit extends Reviewed {
  readonly unit: string
  /** The unit in which a claim gives the figure: 平方米 for ㎡, % for 成. */
  readonly canonical: string
  /** How many of the canonical unit one of this unit is: 10 for 成. */
  readonly factor: number
  readonly dimension: UnitDimension
  /** ISO 4217; money only. */
  readonly currency?: string
}

/** See the head of `data/measure-words.tsv`. */
export const MEASURE_WORD_CLASSES = [
  'at_least_before',
  'about_before',
  'at_most_before',
  'at_least_after',
  'about_after',
  'at_most_after',
  'increase',
  'decrease',
  'carrier',
] as const
export type MeasureWordClass = (typeof MEASURE_WORD_CLASSES)[number]

/** A word beside a figure that bounds it, makes it a change, or only carries it: 超, 增长, 达. */
export interface MeasureWord extends Reviewed {
  readonly word: string
  readonly class: MeasureWordClass
}

/** A word that says what a sum of money is for: 援疆资金, 捐款. */
export interface MoneyRoleWord extends Reviewed {
  readonly word: string
  readonly role: MoneyRole
}

/** The lists by which figures are read, each in the order of its file. */
export interface MeasureLists {
  readonly measureUnits: readonly MeasureUnit[]
  readonly measureWords: readonly MeasureWord[]
  readonly moneyRoles: readonly MoneyRoleWord[]
}

const ROLES = Object.keys(MONEY_ROLES) as MoneyRole[]
const UNIT_COLUMNS = ['unit', 'canonical', 'factor', 'dimension', 'currency'] as const

/** Parses the lists. @throws InvalidDataError that names file and line */
export function parseMeasureLists(texts: DataTexts): MeasureLists {
  return {
    measureUnits: parseReviewed(texts, 'measureUnits', UNIT_COLUMNS, ({ cells, where }) => {
      const dimension = oneOf(UNIT_DIMENSIONS, cells.dimension, where)
      const { unit, canonical, currency } = cells
      if ((currency !== '') !== (dimension === 'money')) throw invalidCell(where, 'a currency for money only', currency)
      const own = { unit, canonical, factor: factorOf(cells.factor, where), dimension }
      return currency === '' ? own : { ...own, currency }
    }),
    measureWords: parseReviewed(texts, 'measureWords', ['word', 'class'], ({ cells, where }) => ({
      word: cells.word,
      class: oneOf(MEASURE_WORD_CLASSES, cells.class, where),
    })),
    moneyRoles: parseReviewed(texts, 'moneyRoles', ['word', 'role'], ({ cells, where }) => ({
      word: cells.word,
      role: oneOf(ROLES, cells.role, where),
    })),
  }
}

function factorOf(value: string, where: string): number {
  if (!/^(?:0\.)?\d{1,4}$/.test(value)) throw invalidCell(where, 'a factor', value)
  return Number(value)
}
