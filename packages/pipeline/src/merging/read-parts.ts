import { InvalidDataError } from '@shanhai/model'
import { comparePages } from '../discover.js'
import type { PageSource, SourcePage, StoredReading } from '../readings/page-reading.js'
import type { OutputPart } from './read-part.js'

/** The pages of several output folders in one order; a page that stands in two must be the same in both. */
export function readParts(parts: readonly OutputPart[]): PageSource {
  async function* pages(): AsyncGenerator<SourcePage> {
    for (;;) {
      const next = await firstOf(parts)
      if (next === null) return
      for (const part of parts) {
        const same = await part.readings.take(next.reading.page)
        if (same !== null && same.key !== next.reading.key) throw twoPages(next.reading, next.part, part)
      }
      const { extraction, ...reading } = next.reading
      yield { reading, unchanged: true, ...(extraction !== undefined && { earlier: extraction }) }
    }
  }
  return { total: new Set(parts.flatMap(({ run }) => run.inputs.map(({ page }) => page))).size, pages }
}

async function firstOf(
  parts: readonly OutputPart[],
): Promise<{ readonly part: OutputPart; readonly reading: StoredReading } | null> {
  let first: { readonly part: OutputPart; readonly reading: StoredReading } | null = null
  for (const part of parts) {
    const reading = await part.readings.peek()
    if (reading !== null && (first === null || comparePages(reading.page, first.reading.page) < 0))
      first = { part, reading }
  }
  return first
}

function twoPages({ page }: StoredReading, one: OutputPart, other: OutputPart): InvalidDataError {
  const message = `the page ${page} is not the same in ${one.folder} and ${other.folder}; build one of them again, or name the files differently`
  return new InvalidDataError('merge/two-pages', message, { value: page })
}
