import { ExternalError, ShanhaiError } from '@shanhai/model'

/** What was being done to the path when the file system refused. */
export type FileAction = 'read' | 'write'

/** What each error code of the file system means and what to do about it. */
const REMEDIES: Readonly<Record<string, readonly [code: string, meaning: string]>> = {
  ENOENT: ['not-found', 'it does not exist; check the path'],
  ENOSPC: ['disk-full', 'the disk is full; free some space or choose another folder'],
  EDQUOT: ['disk-full', 'the disk quota is used up; free some space or choose another folder'],
  EACCES: ['no-permission', 'permission was denied; change its permissions or choose another path'],
  EPERM: ['no-permission', 'permission was denied; change its permissions or choose another path'],
  EROFS: ['read-only', 'the file system is read-only; choose another path'],
  ENOTDIR: ['not-a-folder', 'a part of the path is a file, not a folder; choose another path'],
  EEXIST: ['not-a-folder', 'a file of that name is in the way; choose another path'],
  EISDIR: ['is-a-folder', 'it is a folder, not a file; choose another path'],
  ENAMETOOLONG: ['name-too-long', 'the path is too long for the file system; choose a shorter one'],
  ELOOP: ['link-loop', 'its links lead in a circle; remove the link'],
  EMFILE: ['too-many-files', 'too many files are open; close other programs or raise the limit (ulimit -n)'],
}

/** The `code` of a system error (`ENOENT`…), or undefined if the thrown value is something else. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/**
 * Turns an error of the file system into an {@link ExternalError} of one line that names the path and the remedy
 * (codes `read/not-found`, `write/disk-full`…); any other thrown value is given back as it is.
 */
export function asFileError(error: unknown, action: FileAction, path: string): unknown {
  const code = systemErrorCode(error)
  if (error instanceof ShanhaiError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error
  const [name, meaning] = REMEDIES[code] ?? ['failed', `the system said ${code}`]
  return new ExternalError(`${action}/${name}`, `cannot ${action} ${path}: ${meaning}`, { value: path, cause: error })
}
