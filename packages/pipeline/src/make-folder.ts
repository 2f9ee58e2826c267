import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { asFileError, systemErrorCode } from './file-errors.js'

/**
 * Makes a folder and those above it, one by one. (`mkdir` with `recursive` never returns on file systems such as /proc,
 * and hides the reason on a read-only disk.)
 *
 * @returns the uppermost folder that had to be made; undefined if all existed
 * @throws {ExternalError} that names the folder which could not be made
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const missing: string[] = []
  for (let current = path.resolve(folder); !(await isFolder(current)); current = path.dirname(current)) {
    missing.unshift(current)
    if (current === path.dirname(current)) break
  }
  for (const current of missing) {
    await mkdir(current).catch((error: unknown) => {
      // Another process may have made it in the meantime.
      if (systemErrorCode(error) === 'EEXIST' && current !== path.resolve(folder)) return
      throw asFileError(error, 'write', current === path.resolve(folder) ? folder : current)
    })
  }
  return missing[0]
}

/** @throws {ExternalError} if something else than a folder bears the name, or the way there is closed */
async function isFolder(name: string): Promise<boolean> {
  const found = await stat(name).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw asFileError(error, 'write', name)
  })
  if (found === null) return false
  if (found.isDirectory()) return true
  throw asFileError(Object.assign(new Error('a file'), { code: 'EEXIST' }), 'write', name)
}
