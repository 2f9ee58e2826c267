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
}

/** Reads the pairs of `name-pairs.tsv`. @throws Error on a row that does not hold its names */
export function readNamePairs(): readonly NamePair[] {
  const lines = readFileSync(rootPath('test/identity/name-pairs.tsv'), 'utf8').split('\n')
  return lines.flatMap((row, index): readonly NamePair[] => {
    if (row === '' || row.startsWith('#') || row.startsWith('verdict\t')) return []
    const [verdict = '', kind = '', nameA = '', textA = '', nameB = '', textB = ''] = row.split('\t')
    if (verdict !== 'same' && verdict !== 'different' && verdict !== 'unknown')
      throw new Error(`line ${String(index + 1)}: no verdict`)
    return [{ line: index + 1, verdict, kind, names: [parseText(nameA, textA), parseText(nameB, textB)] }]
  })
}

function parseText(name: string, cell: string): NameInText {
  const {
    day,
    paper,
    text = cell,
  } = /^(?:(?<paper>\S+报) )?(?<day>\d{4}-\d{2}-\d{2})｜(?<text>.*)$/u.exec(cell)?.groups ?? {}
  if (name === '' || !text.includes(name)) throw new Error(`${name} does not stand in: ${text}`)
  return { name, text, ...(paper !== undefined && { newspaper: paper }), ...(day !== undefined && { issueDate: day }) }
}
