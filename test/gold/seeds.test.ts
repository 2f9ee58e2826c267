import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { excludedNames, headlinesFound, mentionsF1, positionsFound } from './score-seeds.js'
import { rootPath } from '../support/root.js'
import { askShared } from '../support/shared/ask-shared.js'

interface GoldPair {
  readonly predicate?: string
  readonly subject: string
  readonly object: string
  readonly certainty?: string
}

interface GoldFile {
  readonly relations: readonly GoldPair[]
  readonly pairedAssistanceNegatives: readonly GoldPair[]
}

interface Floors {
  readonly seeds: {
    readonly pairRecall: number
    readonly pairPrecision: number
    readonly mentionsF1: Readonly<Record<string, number>>
    readonly headlines: number
    readonly positionsFound: number
  }
}

interface ClaimLine {
  readonly predicate: string
  readonly subject: string
  readonly object: string
  readonly status: string
}

let out: string

const readJson = (file: string): unknown => JSON.parse(readFileSync(rootPath(file), 'utf8'))
const linesOf = <T>(file: string): readonly T[] =>
  readFileSync(path.join(out, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'sample pages', () => {
  const { seeds: floors } = readJson('test/gold/floors.json') as Floors
  let found: ReadonlySet<string> = new Set()
  let stated: readonly string[] = []
  let possible: ReadonlySet<string> = new Set()
  let forbidden: readonly string[] = []

  beforeAll(async () => {
    out = await askShared('demo')
    found = foundPairs()
    const gold = readJson('seeds/gold/relations.json') as GoldFile
    const codes = goldCodes()
    const name = ({ subject, object }: GoldPair): string => `${codes.get(subject)} ${codes.get(object)}`
    const pairs = gold.relations.filter(({ predicate }) => predicate === 'PAIRED_ASSISTANCE')
    stated = pairs.filter(({ certainty }) => certainty === 'explicit').map(name)
    possible = new Set(pairs.map(name))
    forbidden = gold.pairedAssistanceNegatives.map(name)
  })

  it('state their pairs', () => {
    const missed = stated.filter((pair) => !found.has(pair))
    expect(100 * (1 - missed.length / stated.length), `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(
      floors.pairRecall,
    )
  })

  it('state hardly another pair', () => {
    const extra = [...found].filter((pair) => !possible.has(pair))
    expect(100 * (1 - extra.length / found.size), `not in gold: ${extra.join(', ')}`).toBeGreaterThanOrEqual(
      floors.pairPrecision,
    )
  })

  it.each(Object.entries(floors.mentionsF1))('name every %s: F1 at least %d', (type, floor) => {
    expect(mentionsF1(out, type)).toBeGreaterThanOrEqual(floor)
  })

  it('keep their headlines and their positions', () => {
    expect(headlinesFound(out)).toBeGreaterThanOrEqual(floors.headlines)
    expect(positionsFound(out)).toBeGreaterThanOrEqual(floors.positionsFound)
  })

  it('keep minors, people of advertisements and personal numbers out', () => {
    const excluded = excludedNames()
    expect(excluded.length).toBeGreaterThan(0)
    for (const file of ['mentions.jsonl', 'entities.jsonl', 'claims.jsonl', 'graph.json', 'diagnostics.jsonl']) {
      const text = readFileSync(path.join(out, file), 'utf8')
      const names = file === 'claims.jsonl' || file === 'graph.json' ? [] : excluded
      expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([])
      // 142 亿元 is a number of eleven digits that begins as a telephone number does.
      const words = text.replace(/"(?:value|min|max|amountCNY)":\d+/g, '')
      // Ids end in hashes of hexadecimal digits, some of them decimal ones only.
      expect(words).not.toMatch(/(?<![#\w])\d{17}[\dX](?!\w)|(?<!\d)1[3-9]\d{9}(?!\d)/)
    }
  })

  it('state no forbidden pair', () => {
    expect(forbidden.filter((pair) => found.has(pair))).toEqual([])
  })
})

/** Pairs of the build as `supporter recipient`, by administrative code. */
function foundPairs(): ReadonlySet<string> {
  const codes = new Map(
    linesOf<{ id: string; adcode?: string }>('entities.jsonl').map(({ id, adcode }) => [id, adcode]),
  )
  const claims = linesOf<ClaimLine>('claims.jsonl').filter(
    ({ predicate, status }) => predicate === 'PAIRED_ASSISTANCE' && status !== 'reference',
  )
  return new Set(claims.map(({ subject, object }) => `${codes.get(subject)} ${codes.get(object)}`))
}

/** Administrative codes of the gold's places by their ids. */
function goldCodes(): ReadonlyMap<string, string | null> {
  const { entities } = readJson('seeds/gold/entities.json') as {
    readonly entities: readonly { readonly id: string; readonly adcode: string | null }[]
  }
  return new Map(entities.map(({ id, adcode }) => [id, adcode]))
}
