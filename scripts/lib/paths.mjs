// Where things are in the project; every script starts from here.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Path of a file below the root, given with `/`. */
export function rootPath(relative) {
  return path.join(ROOT, ...relative.split('/'))
}

/** A JSON file below the root. */
export function readJson(relative) {
  return JSON.parse(readFileSync(rootPath(relative), 'utf8'))
}

/** Path of the script behind a command of an installed package; running it with Node needs no shell on any system. */
export function binOf(packageName, command = packageName) {
  const { bin } = readJson(`node_modules/${packageName}/package.json`)
  return rootPath(`node_modules/${packageName}/${typeof bin === 'string' ? bin : bin[command]}`)
}

/** True if a file or folder exists below the root. */
export function exists(relative) {
  return existsSync(rootPath(relative))
}
