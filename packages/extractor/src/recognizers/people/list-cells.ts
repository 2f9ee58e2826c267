import type { Span } from '@shanhai/model'
import type { LexiconHits } from '../../document/lexicon-hits.js'
import { UnitSet } from '../../document/unit-set.js'

const SEPARATORS = new UnitSet('、，,；;：:（(）) \u3000\n。“”')
const LONGEST_NAME = 4

/**
 * How a stretch lies in a list: '' where it does not fill the room between two separators, else those two and how many of
 * its neighbours have the shape of a name, such as `、、2`.
 */
export function cellOf(text: string, hits: LexiconHits, { start, end }: Span): string {
  const left = start === 0 ? '\n' : text.charAt(start - 1)
  const right = end === text.length ? '\n' : text.charAt(end)
  if (!SEPARATORS.has(left.charCodeAt(0)) || !SEPARATORS.has(right.charCodeAt(0))) return ''
  const neighbours = Number(isNameBefore(text, hits, start - 1)) + Number(isNameAfter(text, hits, end + 1))
  return `${written(left)}${written(right)}${String(neighbours)}`
}

function written(separator: string): string {
  return separator === '\n' ? '⏎' : separator === ' ' || separator === '\u3000' ? '␣' : separator
}

/** True if the stretch between a separator and an offset has the shape of a name. */
export function isNameBefore(text: string, hits: LexiconHits, end: number): boolean {
  for (let start = end - 1; start >= 0 && end - start <= LONGEST_NAME; start--) {
    if (start === 0 || SEPARATORS.has(text.charCodeAt(start - 1))) return hasShape(hits, start, end)
  }
  return false
}

function isNameAfter(text: string, hits: LexiconHits, start: number): boolean {
  for (let end = start + 1; end - start <= LONGEST_NAME && end <= text.length; end++) {
    if (end === text.length || SEPARATORS.has(text.charCodeAt(end))) return hasShape(hits, start, end)
  }
  return false
}

/** Two to four characters behind a surname. */
function hasShape(hits: LexiconHits, start: number, end: number): boolean {
  const surname = hits.surname.startingAt(start)
  return surname > 0 && end - start > surname && end - start <= LONGEST_NAME
}
