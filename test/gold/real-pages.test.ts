import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireShared, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { askShared } from '../support/shared/ask-shared.js'

/** What the scorer prints with `--json`; ratios from 0 to 1. */
interface Scores {
  readonly articles: { readonly bcubedF1: number }
  readonly mentions: Readonly<Record<string, { readonly f1: number } | undefined>>
  readonly claims: Readonly<Record<string, ClaimScore | undefined>>
  readonly idNumbers: number
}

interface ClaimScore {
  readonly f1: number
  readonly p: number
  readonly r: number
  readonly pred: number
  readonly gold: number
  /** Share of the right claims with a quote that the annotators hold for a proof. */
  readonly evidence: number
  readonly forbidden?: number
}

interface Floors {
  readonly docs: string
  readonly bcubedF1: number
  readonly mentionsF1: number
  readonly typesF1: Readonly<Record<string, number>>
  readonly claimsF1: Readonly<Record<string, number>>
  readonly evidence: Readonly<Record<string, number>>
  readonly positions: { readonly found: number; readonly mostFalse: number }
  readonly pairsFound: readonly (readonly [supporter: string, recipient: string])[]
  readonly pagesWithoutPairs: readonly string[]
  readonly idNumbers: number
}

interface ClaimLine {
  readonly predicate: string
  readonly subject: string
  readonly object: string | null
  readonly status: string
  readonly evidence: readonly { readonly page: string }[]
}

const floors = JSON.parse(readFileSync(rootPath('test/gold/floors.json'), 'utf8')) as Floors
let out: string

const linesOf = <T>(file: string): readonly T[] =>
  readFileSync(path.join(out, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

describeWhen(requireAll(requireShared(), requireBuild(), requireTokenizer()), 'real pages', () => {
  let scores: Scores
  let pairs: readonly ClaimLine[] = []
  let codes: ReadonlyMap<string, string | undefined> = new Map()

  beforeAll(async () => {
    out = await askShared('realPages')
    const scorer = [realpathSync(rootPath('../shared/gold/score.mjs')), '--pred', out, '--docs', floors.docs]
    process.stdout.write(execFileSync(process.execPath, scorer, { encoding: 'utf8' }))
    scores = JSON.parse(execFileSync(process.execPath, [...scorer, '--json'], { encoding: 'utf8' })) as Scores
    pairs = linesOf<ClaimLine>('claims.jsonl').filter(
      ({ predicate, status }) => predicate === 'PAIRED_ASSISTANCE' && status !== 'reference',
    )
    codes = new Map(linesOf<{ id: string; adcode?: string }>('entities.jsonl').map(({ id, adcode }) => [id, adcode]))
  })

  it.each(floors.pairsFound)('state that %s assists %s', (supporter, recipient) => {
    const found = pairs.map(({ subject, object }) => `${codes.get(subject)} ${codes.get(object ?? '')}`)
    expect([...new Set(found)].sort()).toContain(`${supporter} ${recipient}`)
  })

  it('state no pair of the forbidden list', () => {
    expect(scores.claims['PAIRED_ASSISTANCE']?.forbidden).toBe(0)
  })

  it.each(floors.pagesWithoutPairs)('%s gives no pair', (page) => {
    expect(pairs.filter(({ evidence }) => evidence.some((one) => one.page === page))).toEqual([])
  })

  it('keep their articles apart', () => {
    expect(100 * scores.articles.bcubedF1).toBeGreaterThanOrEqual(floors.bcubedF1)
  })

  it('give their people, places and organisations', () => {
    expect(100 * (scores.mentions['Person+Place+Organization']?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.mentionsF1)
  })

  it.each(Object.entries(floors.typesF1))('give every %s: F1 at least %d', (type, floor) => {
    expect(100 * (scores.mentions[type]?.f1 ?? 0)).toBeGreaterThanOrEqual(floor)
  })

  it.each(Object.entries(floors.claimsF1))('give %s claims', (predicate, floor) => {
    expect(100 * (scores.claims[predicate]?.f1 ?? 0)).toBeGreaterThanOrEqual(floor)
  })

  it.each(Object.entries(floors.evidence))('prove %s claims by the right sentences', (predicate, floor) => {
    expect(100 * (scores.claims[predicate]?.evidence ?? 0)).toBeGreaterThanOrEqual(floor)
  })

  it('tell who holds which post, with hardly a false one', () => {
    const { gold = 0, p = 0, pred = 0, r = 0 } = scores.claims['HOLDS_POSITION'] ?? {}
    expect(Math.round(r * gold)).toBeGreaterThanOrEqual(floors.positions.found)
    expect(Math.round((1 - p) * pred)).toBeLessThanOrEqual(floors.positions.mostFalse)
  })

  it('show no identity-card number', () => {
    expect(scores.idNumbers).toBe(floors.idNumbers)
  })
})
