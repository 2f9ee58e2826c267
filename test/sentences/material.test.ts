import { describe, expect, it } from 'vitest'
import { isPredicate } from '@shanhai/model'
import type { ClaimText, GoldClaim } from './material.js'
import { PARTS, PASSAGES, PRACTICE_PARTS, readArticles, readClaimTexts, readSentences } from './material.js'

/** Claims that say nothing of who assists whom, who holds a post or who pays. */
const HARMLESS: ReadonlySet<string> = new Set([
  'VISITS',
  'PARTICIPATES_IN',
  'ORGANIZES',
  'COOPERATES_WITH',
  'LOCATED_IN',
  'PART_OF',
  'OPERATES_IN',
])

const sentences = PARTS.map(readSentences)
const texts = PARTS.map(readClaimTexts)
const practice = PRACTICE_PARTS.flatMap(readClaimTexts)
const articles = readArticles()

describe('the marked material', () => {
  it('is large enough', () => {
    expect(sentences.flat().length).toBeGreaterThanOrEqual(330)
    expect(texts.flat().length).toBeGreaterThanOrEqual(330)
    expect(articles.length).toBeGreaterThanOrEqual(10)
  })

  it.each([
    ['sentences', sentences],
    ['claim texts', texts],
  ])('holds a third of the %s back, spread over the groups', (_, [open = [], held = []]) => {
    const share = held.length / (open.length + held.length)
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.4)
    const groups = (part: readonly { readonly group: string }[]): readonly string[] => [
      ...new Set(part.map((one) => one.group)),
    ]
    expect(groups(held)).toEqual(groups(open))
  })

  it('says nothing twice', () => {
    const passages = readSentences(PASSAGES)
    const all = [...sentences.flat(), ...texts.flat(), ...practice, ...articles, ...passages].map(({ text }) => text)
    expect(new Set(all).size).toBe(all.length)
    const ids = [...texts.flat(), ...practice, ...articles].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('heads each article with its headline', () => {
    for (const { id, headline, text } of articles) expect(text.startsWith(`${headline}\n`), id).toBe(true)
  })

  it('is a third negatives', () => {
    const traps = sentences.flat().filter(({ group, marks }) => /trap|slogan/.test(group) || marks.length === 0)
    expect(traps.length / sentences.flat().length).toBeGreaterThan(1 / 3)
    const negatives = texts
      .flat()
      .filter(({ claims }) => claims.every((one) => one.optional || HARMLESS.has(one.predicate)))
    expect(negatives.length / texts.flat().length).toBeGreaterThan(1 / 3)
  })

  it('makes claims of known predicates about things that the text names', () => {
    for (const text of [...texts.flat(), ...practice, ...articles]) {
      for (const claim of text.claims.filter(({ optional }) => !optional)) {
        expect(isPredicate(claim.predicate), `${text.id} ${claim.predicate}`).toBe(true)
        expect(claim.object === null, text.id).toBe(claim.predicate === 'HAS_MEASURE')
        expect(
          endsOf(claim).every((names) => names.some((name) => isNamedIn(name, text))),
          `${text.id} ${JSON.stringify(claim)}`,
        ).toBe(true)
      }
    }
  })
})

function endsOf({ subject, object }: GoldClaim): readonly (readonly string[])[] {
  return [[subject].flat(), ...(object === null ? [] : [[object].flat()])]
}

/** The name stands in the text, or its first two characters, or a short form such as 克州, of its first and last one. */
function isNamedIn(name: string, { text }: ClaimText): boolean {
  if (text.includes(name) || text.includes(name.slice(0, 2))) return true
  const first = text.indexOf(name.slice(0, 1))
  return first >= 0 && text.slice(first, first + 4).includes(name.slice(-1))
}
