import { readFileSync } from 'node:fs'
import { rootPath } from '../support/root.js'

/** What a careful reader says of two names: one thing, two things, or that nobody can tell. */
export type Verdict = 'same' | 'different' | 'unknown'

/** A name in a short article, with the paper and day of its page where the text gives them. */
export interface NameInText {
  readonly name: string
  readonly text: string
  readonly newspaper?: string
  readonly issueDate?: string
}

export interface NamePair {
  /** Line of the file, from 1. */
  readonly line: number
  readonly verdict: Verdict
  /** The type of the things; ends in `-trap` where names were chosen to look alike. */
  readonly kind: string
  readonly names: readonly [NameInText, NameInText]
  /** Both names stand in the first text: the first of the one, the last of the other. */
  readonly inOneText: boolean
  /** Further articles of the build: what they say must not make one of two. */
  readonly beside: readonly Omit<NameInText, 'name'>[]
}

/** Stands for the text of the first name. */
const SAME_TEXT = '〃'

/** Reads the pairs of `name-pairs.tsv`. @throws Error on a row that does not hold its names */
export function readNamePairs(): readonly NamePair[] {
  const lines = readFileSync(rootPath('test/identity/name-pairs.tsv'), 'utf8').split('\n')
  return lines.flatMap((row, index): readonly NamePair[] => {
    if (row === '' || row.startsWith('#') || row.startsWith('verdict\t')) return []
    const [verdict = '', kind = '', nameA = '', textA = '', nameB = '', textB = '', ...beside] = row.split('\t')
    if (verdict !== 'same' && verdict !== 'different' && verdict !== 'unknown')
      throw new Error(`line ${String(index + 1)}: no verdict`)
    const inOneText = textB === SAME_TEXT
    const names = [parseName(nameA, textA), parseName(nameB, inOneText ? textA : textB)] as const
    return [{ line: index + 1, verdict, kind, names, inOneText, beside: beside.map(parseText) }]
  })
}

function parseName(name: string, cell: string): NameInText {
  const parsed = parseText(cell)
  if (name === '' || !parsed.text.includes(name)) throw new Error(`${name} does not stand in: ${parsed.text}`)
  return { name, ...parsed }
}

function parseText(cell: string): Omit<NameInText, 'name'> {
  const {
    day,
    paper,
    text = cell,
  } = /^(?:(?<paper>\S+报) )?(?<day>\d{4}-\d{2}-\d{2})｜(?<text>.*)$/u.exec(cell)?.groups ?? {}
  return { text, ...(paper !== undefined && { newspaper: paper }), ...(day !== undefined && { issueDate: day }) }
}
