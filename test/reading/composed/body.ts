import type { Random } from '../random.js'
import type { ComposedTraits } from './traits.js'

/** Lines that stand together, with the number of blank lines above them. */
export interface Run {
  readonly lines: readonly string[]
  readonly gap: number
  readonly subhead: boolean
}

/** Sets the paragraphs of a story: wrapped, set in, spaced and broken as the page's traits say. */
export function setBody(
  { paragraphs, verse }: { readonly paragraphs: readonly string[]; readonly verse: boolean },
  traits: ComposedTraits,
  random: Random,
): readonly Run[] {
  const width = storyWidth(traits, random)
  const runs: Run[] = []
  let sinceBreak = 0
  let above = ''
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph === '') continue
    const subhead = paragraph.startsWith('#')
    const stanza = i > 0 && paragraphs[i - 1] === ''
    const text = dress(subhead ? paragraph.slice(1) : paragraph, traits, random)
    const lines = subhead ? [text] : wrapParagraph(text, width, traits, random)
    const gap = subhead || stanza ? 1 : verse ? 0 : gapAbove(traits)
    if (subhead || traits.breaks !== 'columns') {
      runs.push({ lines, gap: i === 0 ? 1 : gap, subhead })
      sinceBreak = 0
      continue
    }
    for (const [n, line] of lines.entries()) {
      const opens = line.trimStart().startsWith('“') && above !== ''
      const full = sinceBreak > 5 && random.chance(0.12)
      const breaks = runs.at(-1)?.subhead !== false || opens || (full && !verse) || (n === 0 && stanza)
      const last = runs.at(-1)
      if (breaks || last === undefined) {
        runs.push({ lines: [line], gap: 1, subhead: false })
        sinceBreak = 0
      } else runs[runs.length - 1] = { ...last, lines: [...last.lines, line] }
      sinceBreak++
      above = line
    }
  }
  return runs
}

function gapAbove(traits: ComposedTraits): number {
  return traits.breaks === 'paragraphs' ? 1 : 0
}

function storyWidth(traits: ComposedTraits, random: Random): number {
  if (traits.width === 0 || traits.widths !== 'stories') return traits.width
  return Math.max(10, traits.width + Math.floor(random.next() * 9) - 4)
}

/** Punctuation, digits and stray blanks. */
export function dress(text: string, traits: ComposedTraits, random: Random): string {
  let dressed = text
  if (traits.punctuation === 'half') dressed = toHalfWidth(dressed)
  if (traits.digits === 'full')
    dressed = dressed.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (traits.spaces === 'none') return dressed
  dressed = dressed.replace(/[0-9]+(?:\.[0-9]+)?/g, (digits) => (random.chance(0.5) ? ` ${digits} ` : digits))
  if (traits.spaces === 'digits') return dressed
  return dressed.replace(/(\p{Script=Han})(\p{Script=Han})/gu, (pair, a: string, b: string) =>
    random.chance(0.015) ? `${a} ${b}` : pair,
  )
}

function toHalfWidth(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '，': ',',
    '：': ':',
    '；': ';',
    '（': '(',
    '）': ')',
    '？': '?',
    '！': '!',
  }
  return text.replace(/[，：；（）？！]/g, (mark) => marks[mark] ?? mark)
}

const INDENTS: Readonly<Record<ComposedTraits['indent'], string>> = {
  none: '',
  wide: '　　',
  ascii: '    ',
  tab: '\t',
  lost: '',
}

/** A paragraph as lines. */
export function wrapParagraph(text: string, width: number, traits: ComposedTraits, random: Random): readonly string[] {
  const indent = INDENTS[traits.indent]
  if (width === 0) return [indent + text]
  const changes = traits.widths === 'inside' && random.chance(0.2)
  const ragged = (): number => (traits.widths === 'ragged' ? Math.floor(random.next() * 3) - 1 : 0)
  const lines: string[] = []
  let line = ''
  let cells = traits.indent === 'none' ? 0 : 2
  let limit = width + ragged()
  for (const char of text) {
    const size = /[\x20-\x7e]/.test(char) ? 0.5 : 1
    if (cells + size > limit && !/[，。、；：！？”’）》,;:?!)]/.test(char)) {
      lines.push(line)
      line = ''
      cells = 0
      limit = (changes && lines.length > 2 ? Math.max(10, Math.floor(width * 1.5)) : width) + ragged()
    }
    line += char
    cells += size
  }
  return [...lines, line].map((one, i) => (i === 0 ? indent + one : one))
}
