// A folder in which a program that this one runs leaves all its temporary files.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Does something while there is such a folder, and removes it at the end, also where Ctrl-C ends what runs: that reaches
 * the programs of a terminal all at once, and this one waits for the other.
 *
 * @param work is given the environment by which the other program takes the folder
 */
export async function withTempFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'shanhai-test-'))
  const waitForTheOther = () => undefined
  process.on('SIGINT', waitForTheOther)
  try {
    return await work({ TMPDIR: folder, TEMP: folder, TMP: folder })
  } finally {
    process.off('SIGINT', waitForTheOther)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
