import path from 'node:path'
import { expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { runShanhai } from '../support/run-shanhai.js'
import { tempFolder } from '../support/temp-folder.js'
import { PAGE } from './support.js'

const CORRECTIONS = `- {rename: 漳州市, to: 漳州}
- {rename: 天边县, to: 天边}
`

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'corrections beside the settings', () => {
  it('are replayed without being named, and those that no longer apply are named with their line', async () => {
    const folder = await tempFolder({
      'in/1.txt': PAGE,
      'in/2.txt': '\0\0',
      'shanhai.config.json': '{}',
      'corrections.yaml': CORRECTIONS,
    })
    const out = path.join(folder, 'out')
    const config = path.join(folder, 'shanhai.config.json')
    const built = await runShanhai('build', path.join(folder, 'in'), '-o', out, '--config', config, '--quiet')
    expect(built.code, built.err).toBe(0)
    expect(built.out).toContain('1 correction(s) applied')
    expect(built.err).toContain(
      'corrections.yaml, line 2, rename: this build knows no "天边县"; correct or delete the line.',
    )
    expect((await runShanhai('pairs', out)).out).toContain('漳州 → 木垒哈萨克自治县')
    const coverage = await runShanhai('coverage', out)
    expect(coverage.code, coverage.err).toBe(0)
    expect(coverage.out).toContain('files that gave nothing: 1\n  2.txt: not read:')
  })

  it('that break the format stop the build before anything is read', async () => {
    const folder = await tempFolder({ 'in/1.txt': PAGE, 'c.yaml': '- {same: [a]}\n' })
    const args = ['-o', path.join(folder, 'out'), '--corrections', path.join(folder, 'c.yaml')]
    const { code, err } = await runShanhai('build', path.join(folder, 'in'), ...args)
    expect([code, err.split('\n').length]).toEqual([1, 2])
    expect(err).toContain('c.yaml:1: same takes two entities: [id, id]')
  })
})
