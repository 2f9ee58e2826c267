import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootPath } from '../root.js'
import { runShanhai } from '../run-shanhai.js'
import type { Started } from './started.js'

/** The output folder of the sample pages with its page `index.html`, by the two commands that `npm run demo` runs. */
export function buildDemo(): Promise<Started> {
  return inFolder('demo', async (folder) => {
    const manifest = ['--manifest', rootPath('seeds/manifest.json')]
    await run('build', rootPath('seeds/pages'), ...manifest, '-o', folder, '--quiet')
    await run('view', folder, '--html', path.join(folder, 'index.html'))
  })
}

/** The output folder of the sample pages, by the sources as they are and not by an older build. */
export function buildSeedsOutput(): Promise<Started> {
  return inFolder('seeds', async (folder) => {
    const { buildSeeds } = await import('../neo4j/seed-output.js')
    await buildSeeds(folder)
  })
}

/** The output folder of the real pages beside the project, by the built command. */
export function buildRealPages(): Promise<Started> {
  return inFolder('real-pages', (folder) => run('build', rootPath('../shared/pages'), '-o', folder, '--quiet'))
}

/** Data sets are named after their folder: it has the same name in each run. */
async function inFolder(name: string, fill: (folder: string) => Promise<void>): Promise<Started> {
  const parent = await mkdtemp(path.join(tmpdir(), 'shanhai-shared-'))
  const folder = path.join(parent, name)
  const stop = () => rm(parent, { recursive: true, force: true })
  await fill(folder).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { value: folder, stop }
}

async function run(...args: readonly string[]): Promise<void> {
  const { code, err } = await runShanhai(...args)
  if (code !== 0) throw new Error(`shanhai ${args.join(' ')}: ${err}`)
}
