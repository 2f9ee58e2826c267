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
  return escapeFit(toFit(text, leftOut))
}

/**
 * Ids for the keys of some lines of an XML file, escaped: keys that XML cannot hold lose characters, and those that are
 * then like another one get a number, so that no two nodes become one.
 */
export function xmlIds(lines: Iterable<{ readonly key: string }>, leftOut: LeftOutCounter): (key: string) => string {
  const keys = [...lines].map(({ key }) => [key, toFit(key, leftOut)] as const)
  const taken = new Set(keys.filter(([key, fit]) => key === fit).map(([key]) => key))
  const ids = new Map<string, string>()
  for (const [key, fit] of keys) {
    let id = fit
    for (let number = 2; id !== key && taken.has(id); number++) id = `${fit}~${String(number)}`
    taken.add(id)
    ids.set(key, escapeFit(id))
  }
  return (key) => ids.get(key) ?? escapeXml(key, leftOut)
}

function toFit(text: string, leftOut: LeftOutCounter): string {
  return text.replace(UNFIT, () => {
    leftOut.add('characters')
    return '\uFFFD'
  })
}

function escapeFit(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}
