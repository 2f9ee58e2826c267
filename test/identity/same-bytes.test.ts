import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { loadStages } from '../../packages/pipeline/src/load-stages.js'
import { runMerge } from '../../packages/pipeline/src/merging/run-merge.js'
import { OUTPUT_FILES } from '../../packages/pipeline/src/output-files.js'
import { runBuild } from '../../packages/pipeline/src/run-build.js'
import type { BuildReport } from '../../packages/pipeline/src/report.js'
import type { Stages } from '../../packages/pipeline/src/stages.js'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { snapshot, writeFiles } from '../support/temp-folder.js'
import type { MadePages } from './made-pages.js'
import { MADE_CORRECTIONS, madePages } from './made-pages.js'

const RUNS = process.env['SHANHAI_LONG'] ? 60 : 6

describeWhen(requireTokenizer(), 'one build from scratch', () => {
  let stages: Stages

  beforeAll(async () => {
    stages = await loadStages()
  })

  /** Where a build goes, and lines of its corrections; absent: it has none. */
  interface Given {
    readonly lines?: readonly string[]
    readonly out?: string
  }

  /** A folder with pages, and builds in it. */
  class Workplace {
    constructor(readonly root: string) {}

    async build(name: string, pages: MadePages, { lines, out = `${name}-out` }: Given = {}): Promise<BuildReport> {
      await rm(path.join(this.root, name), { recursive: true, force: true })
      await writeFiles(path.join(this.root, name), pages)
      const outputFolder = path.join(this.root, out)
      return runBuild(() => stages, [path.join(this.root, name)], { outputFolder, ...(await this.corrections(lines)) })
    }

    async merge(names: readonly string[], out: string, lines?: readonly string[]): Promise<BuildReport> {
      const folders = names.map((name) => path.join(this.root, name))
      return runMerge(() => stages, folders, {
        outputFolder: path.join(this.root, out),
        ...(await this.corrections(lines)),
      })
    }

    private async corrections(lines: readonly string[] | undefined): Promise<{ readonly corrections?: string }> {
      if (lines === undefined) return {}
      await writeFiles(this.root, { 'corrections.yaml': lines.map((line) => `- ${line}\n`).join('') })
      return { corrections: path.join(this.root, 'corrections.yaml') }
    }

    async bytes(out: string): Promise<Readonly<Record<string, string>>> {
      const found = await snapshot(path.join(this.root, out))
      expect(Object.keys(found ?? {}).sort()).toEqual([...OUTPUT_FILES].sort())
      return found ?? {}
    }
  }

  async function inWorkplace(work: (place: Workplace) => Promise<void>): Promise<void> {
    const root = await mkdtemp(path.join(tmpdir(), 'shanhai-same-'))
    try {
      await work(new Workplace(root))
    } finally {
      await rm(root, { recursive: true, force: true })
    }
  }

  /** Page names in two parts, neither empty. */
  function cutInTwo(pages: MadePages, at: number): readonly [MadePages, MadePages] {
    const names = Object.keys(pages)
    const chosen = new Set(names.filter((_, index) => (at >> index) % 2 === 1))
    if (chosen.size === 0 || chosen.size === names.length) chosen[chosen.size === 0 ? 'add' : 'delete'](names[0] ?? '')
    const of = (wanted: boolean): MadePages =>
      Object.fromEntries(Object.entries(pages).filter(([name]) => chosen.has(name) === wanted))
    return [of(true), of(false)]
  }

  it(
    'is what adding, removing and changing pages gives, reading only what is new',
    async () => {
      await fc.assert(
        fc.asyncProperty(madePages, fc.nat(63), async (pages, at) => {
          await inWorkplace(async (place) => {
            const [some, others] = cutInTwo(pages, at)
            await place.build('scratch', pages)
            const want = await place.bytes('scratch-out')
            await place.build('in', some, { out: 'out' })
            const added = await place.build('in', pages, { out: 'out' })
            expect(added.unchanged).toBe(Object.keys(some).length)
            expect(await place.bytes('out')).toEqual(want)
            const more = { ...pages, '特区报/2025-03-01/第01版.txt': Object.values(others)[0] ?? '' }
            await place.build('in', more, { out: 'out' })
            const removed = await place.build('in', pages, { out: 'out' })
            expect(removed.unchanged).toBe(Object.keys(pages).length)
            expect(await place.bytes('out')).toEqual(want)
          })
        }),
        { numRuns: RUNS },
      )
    },
    RUNS * 20_000,
  )

  it(
    'is what parts give when they are merged, in any order',
    async () => {
      await fc.assert(
        fc.asyncProperty(madePages, fc.nat(63), fc.boolean(), async (pages, at, swap) => {
          await inWorkplace(async (place) => {
            const [one, other] = cutInTwo(pages, at)
            await place.build('scratch', pages)
            await place.build('one', one)
            await place.build('other', other)
            const parts = ['one-out', 'other-out']
            await place.merge(swap ? [...parts].reverse() : parts, 'merged')
            expect(await place.bytes('merged')).toEqual(await place.bytes('scratch-out'))
            // What is merged can be merged again: the same pages twice are the same pages.
            await place.merge(['merged', 'one-out'], 'again')
            expect(await place.bytes('again')).toEqual(await place.bytes('scratch-out'))
          })
        }),
        { numRuns: RUNS },
      )
    },
    RUNS * 20_000,
  )

  it(
    'is what changing the corrections gives, page by page or merged, and what deleting them undoes',
    async () => {
      const lines = fc.shuffledSubarray([...MADE_CORRECTIONS], { minLength: 6 })
      let applied = 0
      await fc.assert(
        fc.asyncProperty(madePages, fc.nat(63), lines, lines, async (pages, at, before, after) => {
          await inWorkplace(async (place) => {
            const [some, others] = cutInTwo(pages, at)
            await place.build('plain', pages)
            await place.build('scratch', pages, { lines: after })
            const want = await place.bytes('scratch-out')
            await place.build('in', some, { lines: before, out: 'out' })
            const report = await place.build('in', pages, { lines: after, out: 'out' })
            applied += report.corrections
            expect(await place.bytes('out')).toEqual(want)
            await place.build('other', others, { lines: before })
            await place.merge(['other-out', 'out'], 'merged', after)
            expect(await place.bytes('merged')).toEqual(want)
            await place.build('in', pages, { out: 'out' })
            expect(await place.bytes('out')).toEqual(await place.bytes('plain-out'))
          })
        }),
        { numRuns: RUNS },
      )
      // Lines that never do anything would show nothing.
      expect(applied).toBeGreaterThan(0)
    },
    RUNS * 30_000,
  )

  it(
    'is what its files give in any order',
    async () => {
      await fc.assert(
        fc.asyncProperty(madePages, fc.infiniteStream(fc.nat()), async (pages, numbers) => {
          await inWorkplace(async (place) => {
            const flat = Object.fromEntries(
              Object.entries(pages).map(([name, text]) => [name.replaceAll('/', '_'), text]),
            )
            await writeFiles(path.join(place.root, 'in'), flat)
            const papers = Object.keys(flat).map((name) => path.join(place.root, 'in', name))
            const order = papers
              .map((file) => [numbers.next().value ?? 0, file] as const)
              .sort((one, two) => one[0] - two[0])
            const build = (files: readonly string[], out: string): Promise<BuildReport> =>
              runBuild(() => stages, files, { outputFolder: path.join(place.root, out) })
            await build(papers, 'a')
            await build(
              order.map(([, file]) => file),
              'b',
            )
            expect(await place.bytes('b')).toEqual(await place.bytes('a'))
          })
        }),
        { numRuns: RUNS },
      )
    },
    RUNS * 20_000,
  )
})
