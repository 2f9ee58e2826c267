import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOutputJson, readPairs } from '../src/read-output.js'
import { runBuild } from '../src/run-build.js'
import { smallStages } from './support/small-stages.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

describe('readPairs', () => {
  it('reads back the pairs of a build with their proof and its page', async () => {
    const folder = await tempFolder({ 'in/p.txt': '甲>乙' })
    const out = path.join(folder, 'out')
    await runBuild(() => smallStages, [path.join(folder, 'in')], { outputFolder: out, newspaper: '山海日报' })
    const { pairs, pages } = await readPairs(out)
    expect(pairs.map((pair) => [pair.supporter.name, pair.recipient.name, pair.proof?.evidence.quote])).toEqual([
      ['甲县', '乙县', '甲>乙'],
    ])
    expect([...pages.values()].map(({ newspaper }) => newspaper)).toEqual(['山海日报'])
  })

  it('says what to do where there is no build, or a damaged one', async () => {
    const folder = await tempFolder({ 'graph.json': '{"format":', 'layout.json': '[]' })
    await expect(readPairs(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'output/not-built' })
    await expect(readPairs(folder)).rejects.toMatchObject({ code: 'output/not-json' })
    expect(await readOutputJson(folder, 'layout.json')).toEqual([])
  })
})
