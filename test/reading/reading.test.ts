import { describe, expect, it } from 'vitest'
import { pageId } from '../../packages/model/src/index.js'
import { readArticles } from '../../packages/reader/src/index.js'
import { madePages } from './made-pages.js'
import type { ReadingScore } from './score-articles.js'
import { addScore, emptyScore, percentages, scorePage } from './score-articles.js'

/** Not used while the reader was written: only the score was ever looked at. */
const SEED = 20_310_513
const PAGES = 300
const FLOORS = { bcubed: 93, headlines: 84, kinds: 97, names: 89 }
/** Of the pages of one trait alone; stories without any byline are the hardest to part. */
const TRAIT_FLOOR = 82
const triggers = { strong: ['对口支援', '援疆'], weak: ['结对'] }

describe('made-up pages of many layouts', () => {
  const all = emptyScore()
  const byTrait = new Map<string, ReadingScore>()
  for (const page of madePages(Number(process.env['SEED'] ?? SEED), PAGES)) {
    const { value } = readArticles({ id: pageId('p.txt'), text: page.text, sha256: '', sources: {} }, { triggers })
    const score = scorePage(page, value)
    addScore(all, score)
    for (const [trait, choice] of Object.entries(page.traits)) {
      const name = `${trait} ${String(choice)}`
      const sum = byTrait.get(name) ?? emptyScore()
      addScore(sum, score)
      byTrait.set(name, sum)
    }
  }
  const total = percentages(all)

  it('prints its scores by trait', () => {
    const rows = [...byTrait].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, score]) => row(name, score))
    process.stdout.write(`${['B-cubed headline kinds names', ...rows, row('all', all)].join('\n')}\n`)
    expect(rows.length).toBeGreaterThan(30)
  })

  it.each(Object.entries(FLOORS))('%s is at least %d', (measure, floor) => {
    expect(total[measure as keyof typeof FLOORS]).toBeGreaterThanOrEqual(floor)
  })

  it.each([...byTrait.keys()].sort())('cuts articles well where %s', (trait) => {
    expect(percentages(byTrait.get(trait) ?? emptyScore()).bcubed).toBeGreaterThanOrEqual(TRAIT_FLOOR)
  })
})

function row(name: string, score: ReadingScore): string {
  const { bcubed, headlines, kinds, names } = percentages(score)
  return `${[bcubed, headlines, kinds, names].map((value) => value.toFixed(1).padStart(6)).join(' ')}  ${name}`
}
