import { loadLexicon } from '@shanhai/lexicon'
import { describe, expect, it } from 'vitest'
import { recognizeText } from './support/recognize-text.js'

const TYPES: ReadonlySet<string> = new Set(['Project', 'Event', 'Brand', 'Programme'])

/** Named things in a text as `type name`. */
function thingsIn(text: string): readonly string[] {
  const things = recognizeText(text).mentions.filter(({ type }) => TYPES.has(type))
  return things.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

describe('heads of names', () => {
  const { thingHeads } = loadLexicon()

  it.each(thingHeads.filter(({ needs }) => needs !== 'brand'))('$head ends a name in: $example', (row) => {
    expect(thingsIn(row.example).filter((thing) => thing.startsWith(row.type) && thing.includes(row.head))).not.toEqual(
      [],
    )
  })

  it.each(thingHeads.filter(({ needs }) => needs === 'brand'))('$head makes a brand in: $example', (row) => {
    expect(thingsIn(row.example)).toEqual([expect.stringMatching(/^Brand “?[^”]+”?$/)])
  })

  it.each(thingHeads.filter(({ counterExample }) => counterExample !== undefined))(
    '$head ends no name in: $counterExample',
    (row) => {
      expect(thingsIn(row.counterExample ?? '')).toEqual([])
    },
  )
})
