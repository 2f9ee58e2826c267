/** Characters after which a sentence is complete, closing quotes and brackets aside. */
const END_MARKS = '。！？!?…；;'
const CLOSERS = '”’"』」》〉）)】］]﹄﹂'
/** Marks after which a body may pause without being cut off: a list or a quotation follows. */
const PAUSE_MARKS = '：:'

/** True for a Chinese character or a full-width mark. */
function isWideCode(code: number): boolean {
  if (code < 0xb7) return false
  return (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xf900 && code <= 0xffef) || isWideMark(code) || code > 0xffff
}

function isWideMark(code: number): boolean {
  // Quotation marks, dash, ellipsis, middle dot: printed one cell wide in Chinese type.
  return (code >= 0x2010 && code <= 0x2027) || code === 0xb7 || (code >= 0x2460 && code <= 0x25ff) || code === 0x2299
}

/** True for a Chinese ideograph, marks and digits excluded. */
export function isHan(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    code === 0x3007
  )
}

/** Printed width in cells: 1 for a wide character, ½ for any other; white space inside counts like other narrow ones. */
export function cellsOf(text: string): number {
  let cells = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length) {
      i++
      cells++
    } else cells += isWideCode(code) ? 1 : 0.5
  }
  return cells
}

/** True where a sentence may end: the last mark, closing quotes aside, is an end mark or the half-width ellipsis `...`. */
export function endsSentence(text: string): boolean {
  const end = endOfWords(text)
  if (end === 0) return false
  const last = text[end - 1] ?? ''
  if (END_MARKS.includes(last) || (last === '.' && text[end - 2] === '.')) return true
  // “……通车。（甲乙 丙丁）”: what stands in brackets after the end adds no sentence.
  if (end === text.length || !/[)）]\s*$/.test(text.slice(end))) return false
  const tail = text.slice(-34).trimEnd()
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（'))
  return open > 0 && '。！？!?…；;”'.includes(tail[open - 1] ?? ' ') && /^[^)）。]+[)）]$/.test(tail.slice(open + 1))
}

/** True where the text stops at a sentence end, a colon, or a dash that announces what follows. */
export function endsClause(text: string): boolean {
  const end = endOfWords(text)
  const last = text[end - 1] ?? ' '
  return PAUSE_MARKS.includes(last) || (last === '—' && text[end - 2] === '—') || endsSentence(text)
}

/** Offset behind the last character that is no closing mark and no blank. */
function endOfWords(text: string): number {
  let end = text.length
  while (end > 0 && (isBlankUnit(text.charCodeAt(end - 1)) || CLOSERS.includes(text[end - 1] ?? ' '))) end--
  return end
}

/** True for white space as `trim` sees it. */
export function isBlank(char: string): boolean {
  return isBlankUnit(char.charCodeAt(0))
}

/** The same for a UTF-16 unit. */
export function isBlankUnit(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0xa0 || (code > 0x3000 && code !== 0xfeff)) return false
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isOddBlank(code)
}

function isOddBlank(code: number): boolean {
  return [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code)
}
