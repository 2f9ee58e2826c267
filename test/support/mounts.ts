import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'

/** Runs a body while a new folder is an empty file system in memory, mounted with these options (see `requireSmallDisk`). */
export async function withSmallDisk(folder: string, options: string, body: () => Promise<void>): Promise<void> {
  await mkdir(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  try {
    await body()
  } finally {
    execFileSync('umount', [folder], { stdio: 'ignore' })
  }
}
