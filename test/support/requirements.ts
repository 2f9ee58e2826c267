// What some tests need of the machine. A test whose requirement is missing is skipped with the reason, and counts as a
// failure in CI.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe } from 'vitest'
import { rootPath } from './root.js'

export interface Requirement {
  readonly available: boolean
  /** What is missing and how to get it. */
  readonly reason: string
}

/** No requirement, or none beyond the usual one. */
export const NOTHING_ELSE: Requirement = { available: true, reason: '' }

/** Like `describe`; skipped, with the reason in its name, where the requirement is not met. */
export function describeWhen(requirement: Requirement, name: string, body: () => void): void {
  if (requirement.available) describe(name, body)
  else describe.skip(`${name} [skipped: ${requirement.reason}]`, body)
}

/** All of several requirements; the reason is that of the first one missing. */
export function requireAll(...requirements: readonly Requirement[]): Requirement {
  return requirements.find(({ available }) => !available) ?? NOTHING_ELSE
}

/** Real pages with their annotation, beside the project. */
export function requireShared(): Requirement {
  return {
    available: existsSync(rootPath('../shared/gold/score.mjs')),
    reason: 'no ../shared with real pages and gold',
  }
}

/** The built command. */
export function requireBuild(): Requirement {
  const built = existsSync(rootPath('apps/cli/dist/start.js'))
  return { available: built, reason: 'the command is not built: npx pnpm build' }
}

/** The native tokenizer. */
export function requireTokenizer(): Requirement {
  const reason = 'nodejs-jieba is not installed or not compiled'
  try {
    createRequire(rootPath('packages/extractor/package.json'))('nodejs-jieba')
    return { available: true, reason }
  } catch {
    return { available: false, reason }
  }
}

/** A small file system of its own, to be full; root on Linux may make one. */
export function requireSmallDisk(): Requirement {
  const reason = 'needs root on Linux to mount a small tmpfs'
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { available: false, reason }
  const folder = mkdtempSync(path.join(tmpdir(), 'shanhai-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return { available: true, reason }
  } catch {
    return { available: false, reason: 'this machine does not allow to mount a tmpfs' }
  } finally {
    rmdirSync(folder)
  }
}

/** A folder in which nothing can be written: by permissions, or for root, whom they do not bind, by a mount. */
export function requireUnwritableFolder(): Requirement {
  if (process.platform === 'win32') return { available: false, reason: 'permissions work otherwise on Windows' }
  return process.getuid?.() === 0 ? requireSmallDisk() : { available: true, reason: '' }
}
