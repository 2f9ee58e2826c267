import type { EvidenceGroup } from '@shanhai/lexicon'
import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../../document/article-document.js'
import type { LexiconHits } from '../../document/lexicon-hits.js'
import { introductionBefore } from './introductions.js'
import { cellOf } from './list-cells.js'
import { referenceAfter } from './references.js'

/** A stretch that begins with a surname. */
export interface NameCandidate extends Span {
  readonly surnameEnd: number
}

/** Takes one piece of evidence: see {@link EvidenceGroup} for the values of each group. */
export type EvidenceVisitor = (group: EvidenceGroup, value: string) => void

/** Where candidates stand. */
export interface NameSurroundings {
  readonly document: ArticleDocument
  readonly hits: LexiconHits
}

/** The value of all surnames of two characters: each is too rare to weigh by itself. */
export const COMPOUND = 'compound'

/** Calls back with the characters of a candidate. @public for the script that fits the weights */
export function visitCharacters(text: string, { start, surnameEnd, end }: NameCandidate, visit: EvidenceVisitor): void {
  visit('surname', surnameEnd - start === 1 ? text.charAt(start) : COMPOUND)
  if (end - surnameEnd === 1) {
    visit('only', text.charAt(surnameEnd))
    return
  }
  visit('first', text.charAt(surnameEnd))
  visit('second', text.charAt(end - 1))
}

/** Particles and verbs of one character that follow names and hardly ever end them. */
const FUNCTION = '从在向与对把将给被让和是也还都就不为说的了着带教走站蹲指拿忙看问送找'

/** Calls back with how a candidate lies on the words of the text. */
export function visitWords(document: ArticleDocument, candidate: NameCandidate, visit: EvidenceVisitor): void {
  const { start, end } = candidate
  visit('shape', shapeOf(document, candidate))
  const head = document.tokenAt(start)
  if (head && head.start === start && head.end === end) {
    visit('word', head.tag)
    return
  }
  const tail = document.tokenAt(end - 1)
  if (head) visit(head.start === start ? 'head' : 'headCut', head.tag)
  if (!tail) return
  if (tail.end === end) visit('tail', tail.tag)
  // 林海生｜从: the tokenizer drew a particle into the word that it guessed.
  else visit('tailCut', FUNCTION.includes(document.text.charAt(end)) ? `${tail.tag}+` : tail.tag)
}

/** Calls back with the words around a candidate and with what they say of people. */
export function visitSurroundings(
  { document, hits }: NameSurroundings,
  candidate: NameCandidate,
  visit: EvidenceVisitor,
): void {
  const { start, end } = candidate
  const cell = cellOf(document.text, hits, candidate)
  if (cell !== '') visit('cell', cell)
  visitBefore(document, start, visit)
  visitAfter(document, end, visit)
  const introduction = introductionBefore(document.text, hits, start)
  if (introduction !== '') {
    visit('introduction', introduction)
    visit('introducedShape', shapeOf(document, candidate))
    const word = document.tokenAt(start)
    if (word?.start === start && word.end === end) visit('introducedWord', word.tag)
  }
  const reference = referenceAfter(hits, end)
  if (reference !== '') visit('reference', reference)
}

function visitBefore({ text, tokenAt }: ArticleDocument, start: number, visit: EvidenceVisitor): void {
  const before = start === 0 ? undefined : tokenAt(start - 1)
  if (!before) visit('before', '^')
  else if (before.end === start) {
    visit('before', before.text)
    visit('beforeTag', before.tag)
  } else visit('before', cutBy(text.charCodeAt(start - 1)))
}

function visitAfter({ text, tokenAt }: ArticleDocument, end: number, visit: EvidenceVisitor): void {
  const after = tokenAt(end)
  if (!after) visit('after', '$')
  else if (after.start === end) {
    visit('after', after.text)
    visit('afterTag', after.tag)
  } else visit('after', cutBy(text.charCodeAt(end)))
}

/** `1.01.0`: a boundary before the surname; of the two given characters a boundary before the second; none at the end. */
function shapeOf({ isBoundary }: ArticleDocument, { start, surnameEnd, end }: NameCandidate): string {
  let shape = isBoundary(start) ? 3 : 2
  for (let at = surnameEnd; at < end; at++) shape = 2 * shape + Number(isBoundary(at))
  return SHAPES[2 * shape + Number(isBoundary(end))] ?? ''
}

/** Shapes by their boundaries as bits behind a one: they are asked for so often that making them anew takes longer. */
const SHAPES = Array.from({ length: 32 }, (_, bits) => bits.toString(2).replace(/^1(.)(.*)(.)$/, '$1.$2.$3'))

/** Evidence that a word goes on over a border, by the unit there; made once each. */
const CUT: string[] = []

function cutBy(unit: number): string {
  return (CUT[unit] ??= `+${String.fromCharCode(unit)}`)
}
