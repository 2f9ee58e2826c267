import { readingInName } from './readings.js'

/** A word in pinyin without tones, its syllables together: 建瓯 Jian'ou; null where a character cannot be read. */
export function spell(word: string, isSurname = false): string | null {
  let spelled = ''
  for (const character of word) {
    const syllable = readingInName(character, isSurname)
    if (syllable === null) return null
    spelled += spelled !== '' && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable
  }
  return spelled === '' ? null : spelled.slice(0, 1).toUpperCase() + spelled.slice(1)
}
