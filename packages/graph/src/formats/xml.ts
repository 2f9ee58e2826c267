import type { LeftOutCounter } from './left-out.js'

/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn these into spaces inside an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as it may stand in an XML element or attribute; characters that XML cannot hold become U+FFFD and are counted. */
export function escapeXml(text: string, leftOut: LeftOutCounter): string {
  const fit = text.replace(UNFIT, () => {
    leftOut.add('characters')
    return '\uFFFD'
  })
  return fit.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}
