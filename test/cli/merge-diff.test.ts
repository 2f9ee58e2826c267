import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { runShanhai } from '../support/run-shanhai.js'
import { snapshot, tempFolder } from '../support/temp-folder.js'
import { PAGE } from './support.js'

const OTHER = PAGE.replaceAll('漳州', '泉州').replaceAll('木垒县', '昌吉市').replaceAll('许\n闻山', '周\n立明')

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'shanhai merge and shanhai diff', () => {
  it.each(['all', 'knowledge'])(
    'put parts together to the bytes of one build (%s), and say what a part lacks',
    async (choice) => {
      const folder = await tempFolder({ 'in/1.txt': PAGE, 'in/2.txt': OTHER, 'a/1.txt': PAGE, 'b/2.txt': OTHER })
      const at = (name: string): string => path.join(folder, name)
      for (const [input, out] of [
        ['in', 'out'],
        ['a', 'out-a'],
        ['b', 'out-b'],
      ] as const) {
        const { code, err } = await runShanhai('build', at(input), '-o', at(out), '--quiet', '--recognizers', choice)
        expect(code, err).toBe(0)
      }
      const { tagger } = JSON.parse(await readFile(at('out/run.json'), 'utf8')) as { readonly tagger: string | null }
      expect(tagger === null).toBe(choice === 'knowledge')
      const merged = await runShanhai('merge', at('out-a'), at('out-b'), '-o', at('merged'), '--quiet')
      expect(merged.code, merged.err).toBe(0)
      expect(merged.out).toContain('2 page(s) unchanged, not read again')
      expect(await snapshot(at('merged'))).toEqual(await snapshot(at('out')))

      const { code, out } = await runShanhai('diff', at('out-a'), at('merged'))
      expect(code).toBe(0)
      expect(out).toContain('+ 2.txt')
      expect(out).toMatch(/^\+ 泉州市 assists 昌吉市 {2}\[fact:[0-9a-f]{20}\]$/m)
      const json = await runShanhai('diff', at('merged'), at('out-a'), '--json')
      expect(JSON.parse(json.out)).toMatchObject({ pages: { added: [], changed: [], removed: [{ id: '2.txt' }] } })
    },
  )

  it('explain what is wrong in one line', async () => {
    const folder = await tempFolder({ 'in/1.txt': PAGE, 'b/2.txt': OTHER })
    const out = path.join(folder, 'out')
    await runShanhai('build', path.join(folder, 'in'), '-o', out, '--quiet')
    const merge = await runShanhai('merge', out, folder, '-o', path.join(folder, 'merged'))
    expect([merge.code, merge.err.split('\n').length]).toEqual([1, 2])
    expect(merge.err).toContain('give the output folder of a finished shanhai build')
    const other = path.join(folder, 'other')
    await runShanhai('build', path.join(folder, 'b'), '-o', other, '--quiet', '--recognizers', 'knowledge')
    const mixed = await runShanhai('merge', out, other, '-o', path.join(folder, 'merged'))
    expect([mixed.code, mixed.err.split('\n').length]).toEqual([1, 2])
    expect(mixed.err).toContain('another tagger (--recognizers, --weights)')
    const diff = await runShanhai('diff', out, folder)
    expect([diff.code, diff.err.split('\n').length]).toEqual([1, 2])
  })
})
