import type { DataTexts } from './data-files.js'
import { DATA_FILES } from './data-files.js'
import type { Reviewed } from './word-lists.js'
import { parseTsv } from './tsv.js'

/** A full and a short ending of the name of one body of a place. */
export interface OrganizationForm extends Reviewed {
  readonly full: string
  readonly short: string
}

/** Reads the forms in the order of the file. @throws InvalidDataError that names file and line */
export function parseOrganizationForms(texts: DataTexts): readonly OrganizationForm[] {
  const columns = ['full', 'short', 'example', 'counter_example', 'source'] as const
  return parseTsv(texts.organizationForms, DATA_FILES.organizationForms, columns).map(({ cells }) => ({
    full: cells.full,
    short: cells.short,
    example: cells.example,
    source: cells.source,
    ...(cells.counter_example === '' ? {} : { counterExample: cells.counter_example }),
  }))
}

/** 第一中学, 第一中 and 一中; schools of a place are numbered. */
const NUMBERED_SCHOOL = /^第?([一二三四五六七八九十]{1,3})(中|小)学?$/u

/** Makes a function that gives all forms of a body's name, its place left out, the one form: 人民政府 and 政府 give 政府. */
export function createBodyNormalizer(forms: readonly OrganizationForm[]): (body: string) => string {
  const shorts = new Map(forms.map(({ full, short }) => [full, short]))
  return (body) => shorts.get(body) ?? body.replace(NUMBERED_SCHOOL, '$1$2')
}
