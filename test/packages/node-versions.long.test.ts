import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rootPath } from '../support/root.js'
import { runShanhai } from '../support/run-shanhai.js'
import { installPacked, output, readmeExample } from './pack.js'

/** The packed packages on every Node release that is supported; fetches the releases by the npm package `node`. */
describe('the packed packages on other releases of Node', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-releases-'))
    await writeFile(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n')
    await installPacked(folder, ['model', 'graph'])
    const out = path.join(folder, 'out')
    const { code, err } = await runShanhai('build', rootPath('seeds/pages'), '-o', out, '--quiet')
    expect(code, err).toBe(0)
    await copyFile(path.join(out, 'graph.json'), path.join(folder, 'graph.json'))
    await writeFile(path.join(folder, 'example.mjs'), await readmeExample('graph'))
  }, 300_000)

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it.each(['20', '22', '24'])(
    'run the example on Node %s',
    async (release) => {
      const here = await output(folder, process.execPath, 'example.mjs')
      const npx = ['--yes', `--package=node@${release}`, '--', 'node']
      expect(await output(folder, 'npx', ...npx, '--version')).toMatch(new RegExp(`^v${release}\\.`))
      expect(await output(folder, 'npx', ...npx, 'example.mjs')).toBe(here)
    },
    300_000,
  )
})
