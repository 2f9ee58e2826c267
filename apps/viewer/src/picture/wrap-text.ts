import { widthOf } from './scene.js'

/** Breaks a text into lines of a width in pixels: between words, and anywhere in Chinese or in a word wider than a line. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[^\s\u2E80-\u{10FFFF}]+|\s+|./gsu) ?? []) {
    for (const part of widthOf(piece, size) > width ? piece : [piece]) {
      if (line !== '' && widthOf(line + part, size) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += line === '' ? part.trimStart() : part
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}
