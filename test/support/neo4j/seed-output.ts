import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildCorpus } from '@shanhai/pipeline'
import { rootPath } from '../root.js'

/** Builds the sample pages, or those of them that `keep` wants, into a folder. */
export async function buildSeeds(outputFolder: string, keep: (page: string) => boolean = () => true): Promise<void> {
  const pages = (await readdir(rootPath('seeds/pages'))).filter((page) => page.endsWith('.txt') && keep(page))
  const inputs = pages.map((page) => rootPath(`seeds/pages/${page}`))
  await buildCorpus(inputs, { outputFolder, manifest: rootPath('seeds/manifest.json') })
}

/** Records of a JSON Lines file. */
export async function readLines(folder: string, file: string): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(path.join(folder, file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
