import type { DataTexts } from './data-files.js'
import { DATA_FILES } from './data-files.js'
import { invalidCell, parseTsv } from './tsv.js'

/**
 * What is looked at to tell whether a stretch of characters is the name of a Chinese person.
 *
 * - `base`: that it begins with a surname, which every stretch does
 * - `surname`, `first`, `second`, `only`: its characters; of two given ones the first and the second, or the only one
 * - `shape`: word boundaries before the surname, inside and at the end: `1.10.1`
 * - `word`: part of speech of the word that it is; `head`, `tail`: of the words with which it begins and ends; `headCut`,
 *   `tailCut`: of the words inside which it begins and ends, with + where a particle follows
 * - `before`, `after`: the words around it, with + a character where a word goes on, ^ and $ for the ends of the text;
 *   `beforeTag`, `afterTag`: their parts of speech
 * - `introduction`: what presents a person before it; `reference`: what speaks of one behind it
 * - `introducedShape`, `introducedWord`: shape, and part of speech of the word that it is, where something presents it
 * - `cell`: the two separators of a list between which it stands, and how many neighbours look like names: `、、2`
 * - `times`: how often the article has it: 2, or 3 for more
 * - `list`: the joint between it and the person before it
 */
export const EVIDENCE_GROUPS = [
  'base',
  'surname',
  'first',
  'second',
  'only',
  'shape',
  'word',
  'head',
  'tail',
  'headCut',
  'tailCut',
  'before',
  'beforeTag',
  'after',
  'afterTag',
  'introduction',
  'reference',
  'introducedShape',
  'introducedWord',
  'cell',
  'times',
  'list',
] as const
export type EvidenceGroup = (typeof EVIDENCE_GROUPS)[number]

/** Of each group the weight of each value in natural logarithms of odds; a value without one weighs nothing. */
export type PersonEvidence = Readonly<Record<EvidenceGroup, ReadonlyMap<string, number>>>

/** How the file writes values that its format does not allow. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['⏎', '\n'],
  ['␣', ' '],
  ['␣␣', '\u3000'],
])

/**
 * Parses the evidence for names of people.
 *
 * @throws InvalidDataError that names file and line.
 */
export function parsePersonEvidence(texts: DataTexts): PersonEvidence {
  const groups = new Map<string, Map<string, number>>(EVIDENCE_GROUPS.map((group) => [group, new Map()]))
  const columns = ['group', 'value', 'weight'] as const
  for (const { cells, where } of parseTsv(texts.personEvidence, DATA_FILES.personEvidence, columns)) {
    const group = groups.get(cells.group)
    if (group === undefined) throw invalidCell(where, `a group of ${EVIDENCE_GROUPS.join(', ')}`, cells.group)
    if (!/^-?\d{1,2}\.\d$/.test(cells.weight)) throw invalidCell(where, 'a weight such as -1.2', cells.weight)
    const value = WRITTEN.get(cells.value) ?? cells.value
    if (group.has(value)) throw invalidCell(where, 'a value that no other row of its group has', cells.value)
    group.set(value, Number(cells.weight))
  }
  return Object.fromEntries(groups) as unknown as PersonEvidence
}
