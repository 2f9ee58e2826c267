import { isColumnTitle } from './column-titles.js'
import { isHeadingLine } from './heading-lines.js'
import type { Line } from './lines.js'
import { hasDateline, isBylineLine, isTeaserLabel } from './patterns.js'
import { endsClause, endsSentence } from './text-shape.js'
import {
  endsNotice,
  isAdTitle,
  isIndexTitle,
  isPagePointer,
  isPlainAd,
  isSingleAdTitle,
  isSignatureLine,
  isWeatherRow,
} from './zone-patterns.js'
import { isWeatherTitle, noticeTitleRows, opensWeatherLine, speaksAsAd, speaksAsNotice } from './zone-patterns.js'

/** What a zone of a page is, other than a story: a box of references, a notice, small advertisements, the weather. */
export type ZoneKind = 'index' | 'notice' | 'ad' | 'weather'

/** Lines `[from, to)` of a page that are no story, known by how they begin. */
export interface Zone {
  readonly kind: ZoneKind
  readonly from: number
  readonly to: number
  /** Rows at the head that are its title. */
  readonly titleRows: number
}

/** Finds the zones of a page in page order; they do not overlap. */
export function findZones(lines: readonly Line[]): readonly Zone[] {
  const zones: Zone[] = []
  const titles = countTitles(lines)
  for (let i = 0; i < lines.length;) {
    const zone = zoneAt(lines, i, titles)
    if (zone === null) i++
    else {
      zones.push(zone)
      i = Math.max(zone.to, i + 1)
    }
  }
  return zones
}

/** How often each line stands on the page, bullets aside: an index lists headlines that stand over their stories too. */
function countTitles(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(bareTitle(text), (counts.get(bareTitle(text)) ?? 0) + 1)
  return counts
}

function bareTitle(text: string): string {
  return text.replace(/^[·•●■◆►▶○□☆★\-–\s]{1,4}/u, '')
}

function zoneAt(lines: readonly Line[], at: number, titles: ReadonlyMap<string, number>): Zone | null {
  const line = lines[at]
  if (line === undefined) return null
  const { text } = line
  if (isIndexTitle(text)) return { kind: 'index', from: at, to: indexEnd(lines, at + 1, titles), titleRows: 0 }
  const listed = listedEnd(lines, at, titles)
  if (listed > at + 1) return { kind: 'index', from: at, to: listed, titleRows: 0 }
  const weather = weatherAt(lines, at)
  if (weather !== null) return weather
  if (isSingleAdTitle(text)) {
    const to = singleAdEnd(lines, at + 1)
    if (to > at + 1) return { kind: 'ad', from: at, to, titleRows: 1 }
  }
  if (isAdTitle(text)) return { kind: 'ad', from: at, to: adEnd(lines, at + 1), titleRows: 1 }
  const labelled = labelledEnd(lines, at)
  if (labelled > at) return { kind: 'index', from: at, to: labelled, titleRows: labelled - at }
  if (!opensBlock(lines, at)) return null
  const teaser = teaserEnd(lines, at)
  if (teaser > at) return { kind: 'index', from: at, to: teaser, titleRows: teaserTitle(lines, at, teaser) }
  return noticeAt(lines, at)
}

function weatherAt(lines: readonly Line[], at: number): Zone | null {
  const text = lines[at]?.text ?? ''
  if (isWeatherTitle(text)) {
    const to = rowsEnd(lines, at + 1, isWeatherRow)
    return to > at + 1 ? { kind: 'weather', from: at, to, titleRows: 1 } : null
  }
  if (!opensWeatherLine(text)) return null
  let to = at + 1
  while (!endsSentence(lines[to - 1]?.text ?? '') && lines[to]?.gap === 0 && isWeatherRow(lines[to]?.text ?? '')) to++
  return { kind: 'weather', from: at, to, titleRows: 0 }
}

function opensBlock(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  return at === 0 || (line !== undefined && line.gap > 0)
}

/** Index after the block that line `at` stands in. */
function blockEnd(lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && lines[end]?.gap === 0) end++
  return Math.min(end, lines.length)
}

function rowsEnd(lines: readonly Line[], from: number, belongs: (text: string) => boolean): number {
  let end = from
  while (end < lines.length && belongs(lines[end]?.text ?? '')) end++
  return end
}

/** Rows under the title of an index, as long as one of the next two points to a page or is the title of a story here. */
function indexEnd(lines: readonly Line[], from: number, titles: ReadonlyMap<string, number>): number {
  let end = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    // The headline over the first story is the first one to stand alone in its block, without a bullet.
    const repeated =
      (titles.get(bareTitle(line.text)) ?? 0) > 1 && !(line.gap > 0 && bareTitle(line.text) === line.text)
    if (isPagePointer(line.text) || repeated) end = i + 1
    else if (i - end >= 2 || !isHeadingLine(line)) break
  }
  return end
}

/** Bulleted rows that are titles of stories on the page. */
function listedEnd(lines: readonly Line[], at: number, titles: ReadonlyMap<string, number>): number {
  return rowsEnd(lines, at, (text) => bareTitle(text) !== text && (titles.get(bareTitle(text)) ?? 0) > 1)
}

/** A block of headings of which the last points to another page; its start if it is none. */
function teaserEnd(lines: readonly Line[], at: number): number {
  const MAX_ROWS = 12
  const end = blockEnd(lines, at)
  const rows = lines.slice(at, end)
  const pointers = rows.filter((line) => isPagePointer(line.text)).length
  const last = rows.at(-1)
  if (last === undefined || rows.length > MAX_ROWS || !isPagePointer(last.text)) return at
  return rows.every((line) => isHeadingLine(line) || isPagePointer(line.text)) && pointers * 3 >= rows.length ? end : at
}

/** A label (`某县：`) with the headlines that it announces, where the page has several of them; its start if it is none. */
function labelledEnd(lines: readonly Line[], at: number): number {
  const end = labelledRows(lines, at)
  if (end === at) return at
  const others = lines.some((line, i) => (i < at || i >= end) && isTeaserLabel(line.text) && labelledRows(lines, i) > i)
  return others ? end : at
}

function labelledRows(lines: readonly Line[], at: number): number {
  const MOST_ROWS = 3
  const above = lines[at - 1]
  // The end of a sentence that announces a list is no label: 具体安排|如下：.
  const goesOn = above !== undefined && lines[at]?.gap === 0 && !endsClause(above.text) && !isHeadingLine(above)
  if (!isTeaserLabel(lines[at]?.text ?? '') || goesOn || /如下|以下/.test(lines[at]?.text ?? '')) return at
  let end = at + 1
  while (end < lines.length && end - at <= MOST_ROWS && isAnnounced(lines[end] as Line, end === at + 1)) end++
  return end > at + 1 && ((lines[end]?.gap ?? 1) > 0 || isTeaserLabel(lines[end]?.text ?? '')) ? end : at
}

function isAnnounced(line: Line, first: boolean): boolean {
  const { text } = line
  if (isTeaserLabel(text) || isBylineLine(text) || isAdTitle(text) || isWeatherTitle(text)) return false
  if (isColumnTitle(text)) return false
  return line.gap <= (first ? 1 : 0) && isHeadingLine(line) && noticeTitleRows([text]) === 0
}

/** A teaser for one page has its own headline; a list of them has none. */
function teaserTitle(lines: readonly Line[], from: number, to: number): number {
  const pointers = lines.slice(from, to).filter((line) => isPagePointer(line.text)).length
  return pointers === 1 ? Math.max(to - from - 1, 0) : 0
}

/** The block under the title of one advertisement, if it says whom to call. */
function singleAdEnd(lines: readonly Line[], from: number): number {
  const end = blockEnd(lines, from)
  const text = lines
    .slice(from, end)
    .map((line) => line.text)
    .join('')
  return from < lines.length && isPlainAd(text) && !hasDateline(text) ? end : from
}

/** Blocks that speak as advertisements do; the one under the title in any case. */
function adEnd(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length) {
    const next = blockEnd(lines, end)
    const text = lines
      .slice(end, next)
      .map((line) => line.text)
      .join('')
    const story = lines.slice(end, next).some((line) => hasDateline(line.text) || isBylineLine(line.text))
    if (story || (end > from && !speaksAsAd(text))) break
    if (end === from && !speaksAsAd(text) && isHeadingLine(lines[end] as Line)) break
    end = next
  }
  return end
}

/** Rows without a sentence, such as names, above a block that speaks as a notice again: 联系电话, an office and a day. */
function goesOnBelow(lines: readonly Line[], from: number): boolean {
  const next = blockEnd(lines, from)
  const below = lines.slice(next, next < lines.length ? blockEnd(lines, next) : next)
  const isProse = lines.slice(from, next).some(({ text }) => /[。；，！？]/.test(text) || isBylineLine(text))
  if (isProse || below.length === 0 || below.length > 6) return false
  return isSignatureLine(below.at(-1)?.text ?? '') && !below.some(({ text }) => hasDateline(text))
}

function noticeAt(lines: readonly Line[], at: number): Zone | null {
  const titleRows = noticeTitleRows(lines.slice(at, at + 3).map((line) => line.text))
  const body = at + titleRows
  const first = lines[body]
  if (titleRows === 0 || first === undefined || hasDateline(first.text) || isBylineLine(first.text)) return null
  let end = body
  while (end < lines.length) {
    const next = blockEnd(lines, end)
    const block = lines.slice(end, next)
    const text = block.map((line) => line.text).join('')
    const signature = block.every((line) => isSignatureLine(line.text))
    const speaks = signature || speaksAsNotice(text) || goesOnBelow(lines, end)
    if (hasDateline(text) || (end > body && !speaks)) break
    if (end === body && signature) break
    end = next
    if (signature || isSignatureLine(block.at(-1)?.text ?? '')) break
    if (endsNotice(text) && !lines.slice(end, blockEnd(lines, end)).every((line) => isSignatureLine(line.text))) break
  }
  return end > body ? { kind: 'notice', from: at, to: end, titleRows } : null
}
