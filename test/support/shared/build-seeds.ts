import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootPath } from '../root.js'
import { runShanhai } from '../run-shanhai.js'
import type { Started } from './started.js'

/** The output folder of the sample pages with its page `index.html`, by the two commands that `npm run demo` runs. */
export async function buildSeedsFolder(): Promise<Started> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanhai-seeds-'))
  const run = async (...args: readonly string[]): Promise<void> => {
    const { code, err } = await runShanhai(...args)
    if (code !== 0) throw new Error(`shanhai ${args.join(' ')}: ${err}`)
  }
  await run('build', rootPath('seeds/pages'), '--manifest', rootPath('seeds/manifest.json'), '-o', folder, '--quiet')
  await run('view', folder, '--html', path.join(folder, 'index.html'))
  return { value: folder, stop: () => rm(folder, { recursive: true, force: true }) }
}
