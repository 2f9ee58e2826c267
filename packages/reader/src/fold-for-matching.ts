import { FOLDED_FROM, FOLDED_TO } from './script-fold-table.js'

const TABLE = new Map(Array.from(FOLDED_FROM, (char, i) => [char.charCodeAt(0), FOLDED_TO[i] ?? char] as const))
/** Which of all UTF-16 units the table has: nearly every character of a page is asked for. */
const IS_FOLDED = new Uint8Array(65_536)
for (const code of TABLE.keys()) IS_FOLDED[code] = 1

/**
 * A text as it is matched: traditional characters and radical forms (as some PDF fonts give: 对⼝⽀援) become the
 * simplified ones, one UTF-16 unit for one, so that offsets stay. For matching only: what is shown and stored is the page's text.
 */
export function foldForMatching(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (IS_FOLDED[code] !== 1) continue
    folded += text.slice(from, at) + (TABLE.get(code) ?? '')
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
