import type { EntityType } from '@shanhai/model'

/** A name that the material marks, in the frame of the bare text. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The type, and others that are right as well. */
  readonly types: readonly [EntityType, ...EntityType[]]
  /** May be found or not. */
  readonly optional: boolean
  /** Where the name may also be read as several names (第三师 and 图木舒克市): their ranges; empty elsewhere. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[]
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

const TYPE_OF: Readonly<Record<string, EntityType>> = {
  P: 'Person',
  L: 'Place',
  O: 'Organization',
  J: 'Project',
  E: 'Event',
  B: 'Brand',
  G: 'Programme',
}
const MARK = /\{(?<letters>[A-Z](?:\/[A-Z])*)(?<optional>\??):(?<name>[^{}]+)\}/g

/** Reads `{L:漳州市}对口支援{L/O:第三师|图木舒克市}{L?:南疆}`. Throws an error that quotes the text where a brace is left over or a letter is unknown. */
export function parseMarks(marked: string): MarkedText {
  const marks: Mark[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const { letters = '', optional = '', name = '' } = match.groups ?? {}
    text += marked.slice(at, match.index)
    const pieces = piecesOf(name.split('|'), text.length)
    const bare = name.replaceAll('|', '')
    marks.push({
      start: text.length,
      end: text.length + bare.length,
      types: typesOf(letters, marked),
      optional: optional !== '',
      pieces,
    })
    text += bare
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  if (/[{}]/.test(text)) throw new Error(`marks do not nest or lack a type: ${marked}`)
  return { text, marks }
}

function piecesOf(names: readonly string[], start: number): Mark['pieces'] {
  let at = start
  const pieces = names.map((name) => ({ start: at, end: (at += name.length) }))
  return pieces.length > 1 ? pieces : []
}

function typesOf(letters: string, marked: string): [EntityType, ...EntityType[]] {
  const [first, ...others] = letters.split('/').map((letter) => {
    const type = TYPE_OF[letter]
    if (type === undefined) throw new Error(`unknown type ${letter} in: ${marked}`)
    return type
  })
  if (first === undefined) throw new Error(`a mark without a type in: ${marked}`)
  return [first, ...others]
}
