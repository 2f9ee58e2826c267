import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { compareCodeUnits } from '@shanhai/model'

/** Packages whose code decides what a page says. */
const PACKAGES = ['@shanhai/model', '@shanhai/lexicon', '@shanhai/reader', '@shanhai/extractor', '@shanhai/tagger']

/**
 * SHA-256 of the compiled code of the packages that read pages: whoever changes a rule and builds again reads all pages
 * again, though the version is the same. Files that are not there count as empty: their version speaks for them.
 */
export async function codeChecksum(): Promise<string> {
  const hash = createHash('sha256')
  const require = createRequire(import.meta.url)
  for (const name of PACKAGES) {
    for (const file of await filesBelow(folderOf(require, name))) {
      hash.update(`${name}\0${path.basename(file)}\0`).update(await readFile(file).catch(() => ''))
    }
  }
  return hash.digest('hex')
}

function folderOf(require: NodeJS.Require, name: string): string | null {
  try {
    return path.dirname(require.resolve(name))
  } catch {
    return null
  }
}

async function filesBelow(folder: string | null): Promise<readonly string[]> {
  if (folder === null) return []
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort(compareCodeUnits)
    .map((name) => path.join(folder, name))
}
