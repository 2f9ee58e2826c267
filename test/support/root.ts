import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Path of something below (or `../` beside) the project's root, given with `/`. */
export function rootPath(relative: string): string {
  return path.join(ROOT, ...relative.split('/'))
}
