import { parseSignature } from './byline.js'
import { findJumpTo } from './jump-lines.js'

const CLOSING = /[。！？!?”…][（(]([^（()）。，,]{2,24})[)）]$/u
const LONE = /^[（(]([^（()）。，,]{2,24})[)）]$/u
/** The same without a bracket: “。甲乙 文/图”. */
const CREDITED = /[。！？!?”…]\s{0,2}((?:\p{Script=Han}{2,4}[\s、]{1,2}){1,3}(?:文[/／]图|图[/／]文))$/u
const WRITERS = /记者|通讯员|采写|整理|综合|编译|文[/／]图|^据.{1,12}(?:社|报|网|电)$/u

/** The bracket with its writers or source that closes a finished text, as stories without a dateline do: “。（甲乙）”; '' if none. */
export function closingSignature(text: string): string {
  const tail = text.slice(-34).trimEnd()
  const words =
    CLOSING.exec(tail)?.[1] ?? CREDITED.exec(tail)?.[1] ?? LONE.exec(text.length <= 26 ? text : '')?.[1] ?? ''
  return WRITERS.test(words) || parseSignature(words).length > 0 ? words : ''
}

/** The same for rows: two names may meet where a line of a narrow column ends, or one may be broken there. */
export function signatureOfRows(rows: readonly string[]): string {
  const tail = rows.slice(-4)
  const end = (joint: string): string => {
    const text = tail.join(joint)
    return text.slice(0, findJumpTo(text)?.start ?? text.length)
  }
  return closingSignature(end('')) || closingSignature(end(' '))
}
