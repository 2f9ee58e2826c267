import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { rootPath } from '../support/root.js'
import { askShared } from '../support/shared/ask-shared.js'

const run = promisify(execFile)
const MINUTES = 60_000

/** Runs a program without a shell and gives what it printed. @throws if it fails, with its output */
export async function output(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, timeout: 5 * MINUTES, maxBuffer: 1 << 26 })
  return stdout
}

/** Packs two packages as they would be published and installs them, with their dependencies, into an empty folder. */
async function installPacked(folder: string, packages: readonly string[]): Promise<void> {
  const files: string[] = []
  for (const name of packages) {
    const printed = await output(rootPath(`packages/${name}`), 'npm', 'pack', '--json', '--pack-destination', folder)
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
    files.push(`./${path.basename(filename)}`)
  }
  await output(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...files)
}

/** A project that has installed the packed model and graph, with the graph of the sample pages and the README's example. */
export interface Consumer {
  /** Holds `graph.json` and `example.mjs`; to be removed by the caller. */
  readonly folder: string
  readonly example: string
}

/** Makes a project in a folder of its own. @throws if a package cannot be packed or installed */
export async function createConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanhai-packed-'))
  await writeFile(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n')
  await installPacked(folder, ['model', 'graph'])
  await copyFile(path.join(await askShared('demo'), 'graph.json'), path.join(folder, 'graph.json'))
  const example = await readmeExample('graph')
  await writeFile(path.join(folder, 'example.mjs'), example)
  return { folder, example }
}

/** The first JavaScript example of a package's README. */
export async function readmeExample(name: string): Promise<string> {
  const readme = await readFile(rootPath(`packages/${name}/README.md`), 'utf8')
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1]
  if (example === undefined) throw new Error(`packages/${name}/README.md has no example in JavaScript`)
  return example
}
