import path from 'node:path'
import { expect, it } from 'vitest'
import { diffOutputs } from '../../packages/pipeline/src/diff/diff-outputs.js'
import { loadStages } from '../../packages/pipeline/src/load-stages.js'
import { runBuild } from '../../packages/pipeline/src/run-build.js'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { tempFolder } from '../support/temp-folder.js'

const STORY = '送电\n　　本报讯 2024年9月，福建援疆漳州分指挥部援建的木垒县南部山区送电工程竣工。\n'
const FULLER = '山乡亮了\n　　2024年9月，福建援疆漳州分指挥部援建的木垒县南部山区农牧民送电工程竣工投用。\n'

describeWhen(requireTokenizer(), 'a comparison of two builds', () => {
  it('takes an entity for the same whose id a page more has joined to another, and its facts too', async () => {
    const stages = await loadStages()
    const folder = await tempFolder({ 'one/1.txt': STORY, 'two/1.txt': STORY, 'two/2.txt': FULLER })
    const build = async (name: string): Promise<string> => {
      const outputFolder = path.join(folder, `${name}-out`)
      await runBuild(() => stages, [path.join(folder, name)], { outputFolder })
      return outputFolder
    }
    const [one, two] = [await build('one'), await build('two')]
    const later = await diffOutputs(one, two)
    expect(later.entities.removed).toEqual([])
    expect(later.entities.changed.map(({ name }) => name)).toEqual(['木垒县南部山区农牧民送电工程'])
    expect(later.facts.removed).toEqual([])
    const earlier = await diffOutputs(two, one)
    expect(earlier.entities.added).toEqual([])
    expect(earlier.facts.added).toEqual([])
    expect(earlier.facts.removed).toHaveLength(later.facts.added.length)
  })
})
