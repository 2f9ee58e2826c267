import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConsumer, output } from './pack.js'

/** The packed packages on every Node release that is supported; fetches the releases by the npm package `node`. */
describe('the packed packages on other releases of Node', () => {
  let folder: string

  beforeAll(async () => {
    ;({ folder } = await createConsumer())
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
