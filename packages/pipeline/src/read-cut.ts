import { readFile, stat } from 'node:fs/promises'
import type { ArticleKind, PartRole } from '@shanhai/model'
import { ARTICLE_KINDS, InvalidDataError, PART_ROLES } from '@shanhai/model'
import type { CutArticle, LineNumbers, LineRange, PageCut } from '@shanhai/reader'
import { numberLines } from '@shanhai/reader'
import type { Document } from 'yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { asFileError, systemErrorCode } from './file-errors.js'

/** Names of the file beside `page.txt` that corrects its cut. */
const ENDINGS = ['.cut.yaml', '.cut.yml', '.cut.json']
/** Bytes; a page of ten thousand lines needs far less. */
const LARGEST = 1_000_000

/**
 * The text of the cut made by hand that lies beside a page file, with its path; null if there is none.
 *
 * @throws {InvalidDataError} if two files would correct the page; {ExternalError} if one cannot be read
 */
export async function readCutFile(pageFile: string): Promise<{ readonly file: string; readonly text: string } | null> {
  const stem = pageFile.replace(/\.[^./\\]+$/, '')
  const found: { readonly file: string; readonly text: string }[] = []
  for (const ending of ENDINGS) {
    const file = stem + ending
    const text = await readIfThere(file)
    if (text !== null) found.push({ file, text })
  }
  const [cut, second] = found
  if (cut === undefined) return null
  if (second === undefined) return cut
  const both = `${cut.file}, ${second.file}`
  throw new InvalidDataError('cut/two-files', `${both}: two files correct one page; keep one of them`, { value: both })
}

/** The text of a cut file; null if there is none. */
async function readIfThere(file: string): Promise<string | null> {
  try {
    const { size } = await stat(file)
    if (size <= LARGEST) return await readFile(file, 'utf8')
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw asFileError(error, 'read', file)
  }
  throw new InvalidDataError('cut/too-large', `${file}: larger than ${LARGEST} bytes; it should name lines only`, {
    value: file,
  })
}

/** What is wrong with a cut; programs and translations tell faults by it. */
type CutFault = 'syntax' | 'key' | 'kind' | 'lines' | 'no-such-line' | 'blank' | 'twice'

/**
 * Parses a cut: `articles`, each with line ranges by role (`headline: 3`, `body: [4-10, 12-20]`) and perhaps a `kind`, and
 * `none`. JSON is YAML too.
 *
 * @param file named in messages
 * @throws {InvalidDataError} with file and line
 */
export function parseCut(text: string, file: string, pageText: string): PageCut {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const fail: CutCheck['fail'] = (fault, offset, message) => {
    const at = `${file}:${lines.linePos(offset).line}`
    throw new InvalidDataError(`cut/${fault}`, `${at}: ${message}`, { value: at })
  }
  const [error] = document.errors
  if (error !== undefined)
    return fail('syntax', error.pos[0], (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*/, ''))
  return readDocument(document, { fail, pageText, page: numberLines(pageText), named: new Set() })
}

/** What a cut is checked against. */
interface CutCheck {
  readonly fail: (fault: CutFault, offset: number, message: string) => never
  readonly pageText: string
  readonly page: LineNumbers
  /** Lines of the page that were named so far. */
  readonly named: Set<number>
}

function readDocument({ contents }: Document.Parsed, check: CutCheck): PageCut {
  const { fail } = check
  if (!isMap(contents)) return fail('key', contents?.range?.[0] ?? 0, 'expected the keys articles and none')
  let articles: readonly CutArticle[] = []
  let none: readonly LineRange[] = []
  for (const { key, value } of contents.items) {
    const name = nameOf(key)
    if (name === 'articles' && isSeq(value)) articles = value.items.map((item) => readArticle(item, check))
    else if (name === 'none') none = readRanges(value, check)
    else fail('key', offsetOf(key), `expected articles (a list) or none, found ${name}`)
  }
  return { articles, none }
}

function readArticle(node: unknown, check: CutCheck): CutArticle {
  const { fail } = check
  if (!isMap(node)) return fail('key', offsetOf(node), 'expected an article: headline, body, … with line numbers')
  let kind: ArticleKind | undefined
  const parts: { role: PartRole; lines: LineRange }[] = []
  for (const { key, value } of node.items) {
    const name = nameOf(key)
    const role = PART_ROLES.find((one) => one === name)
    if (name === 'kind') {
      kind = ARTICLE_KINDS.find((one) => one === nameOf(value))
      if (kind === undefined) fail('kind', offsetOf(value), `expected a kind of ${ARTICLE_KINDS.join(', ')}`)
    } else if (role === undefined)
      fail('key', offsetOf(key), `expected kind or one of ${PART_ROLES.join(', ')}, found ${name}`)
    else parts.push(...readRanges(value, check).map((lines) => ({ role, lines })))
  }
  if (parts.length === 0) fail('key', offsetOf(node), 'an article names no lines: add headline, body, …')
  parts.sort((a, b) => a.lines.from - b.lines.from)
  return { parts, ...(kind !== undefined && { kind }) }
}

/** `7`, `4-10`, or a list of these. */
function readRanges(node: unknown, check: CutCheck): readonly LineRange[] {
  const nodes: readonly unknown[] = isSeq(node) ? node.items : [node]
  return nodes.map((one) => {
    const match = /^(\d{1,7})(?:\s?-\s?(\d{1,7}))?$/.exec(nameOf(one))
    const range = { from: Number(match?.[1]), to: Number(match?.[2] ?? match?.[1]) }
    if (match === null || range.from < 1 || range.to < range.from)
      return check.fail(
        'lines',
        offsetOf(one),
        `expected a line number such as 7, or a range such as 4-10, found ${nameOf(one)}`,
      )
    checkLines(range, offsetOf(one), check)
    return range
  })
}

function checkLines({ from, to }: LineRange, offset: number, { fail, pageText, page, named }: CutCheck): void {
  if (to > page.count) fail('no-such-line', offset, `line ${to} does not exist: the page has ${page.count} lines`)
  if (pageText.slice(page.start(from), page.start(to + 1)).trim() === '')
    fail(
      'blank',
      offset,
      from === to ? `line ${from} of the page is blank` : `lines ${from} to ${to} of the page are blank`,
    )
  for (let line = from; line <= to; line++) {
    if (named.has(line)) fail('twice', offset, `line ${line} of the page is named twice`)
    named.add(line)
  }
}

function nameOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : 'something else'
}

function offsetOf(node: unknown): number {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}
