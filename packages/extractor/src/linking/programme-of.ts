import type { Resources } from '../resources.js'

/** Key of the programme whose words a text uses most; '' where it uses none. */
export function programmeOf({ programmes }: Resources, text: string): string {
  let best = { key: '', count: 0 }
  for (const { key, words } of programmes) {
    const count = words.reduce((sum, word) => sum + countOf(text, word), 0)
    if (count > best.count) best = { key, count }
  }
  return best.key
}

function countOf(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}
