import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { rootPath } from '../support/root.js'

const run = promisify(execFile)
const MINUTES = 60_000

/** Runs a program without a shell and gives what it printed. @throws if it fails, with its output */
export async function output(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, timeout: 5 * MINUTES, maxBuffer: 1 << 26 })
  return stdout
}

/** Packs two packages as they would be published and installs them, with their dependencies, into an empty folder. */
export async function installPacked(folder: string, packages: readonly string[]): Promise<void> {
  const files: string[] = []
  for (const name of packages) {
    const printed = await output(rootPath(`packages/${name}`), 'npm', 'pack', '--json', '--pack-destination', folder)
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
    files.push(`./${path.basename(filename)}`)
  }
  await output(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...files)
}

/** The first JavaScript example of a package's README. */
export async function readmeExample(name: string): Promise<string> {
  const readme = await readFile(rootPath(`packages/${name}/README.md`), 'utf8')
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1]
  if (example === undefined) throw new Error(`packages/${name}/README.md has no example in JavaScript`)
  return example
}
