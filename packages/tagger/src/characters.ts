/** Classes of characters, as the features see them. */
export const CharacterClass = { digit: 1, latin: 2, numeral: 3, han: 4, space: 5, sentenceMark: 6, other: 7 } as const

/** Stands for whatever lies outside the segment. */
export const OUTSIDE = 1

const DIGIT = 0x30
const LETTER = 0x61
const NUMERALS = new Set([...'〇零一二三四五六七八九十百千万亿两'].map((numeral) => numeral.charCodeAt(0)))
const SENTENCE_MARKS = new Set([...'，。！？；：、,.!?;:'].map((mark) => mark.charCodeAt(0)))

/** A table over all UTF-16 units: asked for every character, where a set or a map would cost as much as all else. */
export function tableOf<Table extends Uint8Array | Uint16Array>(
  table: Table,
  valueOf: (unit: number) => number,
): Table {
  for (let unit = 0; unit < table.length; unit++) table[unit] = valueOf(unit)
  return table
}

/** How many UTF-16 units there are. */
export const UNITS = 65536

/**
 * The character as features know it: full-width forms become ASCII, every digit one symbol, every Latin letter one symbol,
 * so that numbers and foreign words do not fill the model.
 */
export function foldCharacter(unit: number): number {
  const ascii = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  if (ascii >= 0x30 && ascii <= 0x39) return DIGIT
  if ((ascii >= 0x41 && ascii <= 0x5a) || (ascii >= 0x61 && ascii <= 0x7a)) return LETTER
  return unit
}

/** Class of a folded character. */
export function classOf(folded: number): number {
  if (folded === DIGIT) return CharacterClass.digit
  if (folded === LETTER) return CharacterClass.latin
  if (folded === OUTSIDE || folded === 0x20 || folded === 0x3000) return CharacterClass.space
  if (folded >= 0x4e00 && folded <= 0x9fff) return NUMERALS.has(folded) ? CharacterClass.numeral : CharacterClass.han
  if (SENTENCE_MARKS.has(folded)) return CharacterClass.sentenceMark
  return NUMERALS.has(folded) ? CharacterClass.numeral : CharacterClass.other
}
