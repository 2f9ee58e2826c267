import { readdir, readFile, writeFile } from 'node:fs/promises'
import { rootPath } from '../root.js'
import type { TestServer } from './server.js'

/** A question of the cookbook with its query and the answer printed in the file. */
export interface Recipe {
  readonly file: string
  readonly title: string
  readonly titleZh: string
  /** What the answer means, in a few lines. */
  readonly explanation: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: string
  /** Lines as {@link answerLines} makes them. */
  readonly answer: readonly string[]
}

const ANSWER = '\n// Answer from seeds/:\n'

/** All recipes, in the order of their numbers. */
export async function readRecipes(): Promise<readonly Recipe[]> {
  const files = (await readdir(rootPath('cookbook'))).filter((file) => file.endsWith('.cypher')).sort()
  return Promise.all(files.map(readRecipe))
}

async function readRecipe(file: string): Promise<Recipe> {
  const text = await readFile(rootPath(`cookbook/${file}`), 'utf8')
  const [body = '', answer = ''] = text.split(ANSWER)
  const lines = body.split('\n')
  const parameters = lines.filter((line) => line.startsWith(':param')).join(' ')
  return {
    file,
    title: (lines[0] ?? '').replace('// ', ''),
    titleZh: (lines[1] ?? '').replace('// ', ''),
    explanation: lines
      .slice(2)
      .filter((line) => line.startsWith('//'))
      .map((line) => line.replace(/^\/\/ ?/, ''))
      .join(' ')
      .trim(),
    parameters: Object.fromEntries(
      [...parameters.matchAll(/\b(\w{1,30}): "([^"]{0,100})"/g)].map(([, name, value]) => [name, value]),
    ),
    query: lines
      .filter((line) => !line.startsWith('//') && !line.startsWith(':param'))
      .join('\n')
      .trim()
      .replace(/;$/, ''),
    answer: answer
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/^\/\/ ?/, '')),
  }
}

/** What a server answers: a line of column names, then one for each row. */
export async function answerLines({ driver }: TestServer, recipe: Recipe): Promise<readonly string[]> {
  const { keys, records } = await driver.executeQuery(recipe.query, recipe.parameters)
  return [keys.join(' | '), ...records.map((record) => answerLine(keys.map((key): unknown => record.get(key))))]
}

/** One row of an answer: a dash where there is no value, and the elements of a list side by side. */
export function answerLine(values: readonly unknown[]): string {
  const cell = (value: unknown): string =>
    value === null ? '-' : Array.isArray(value) ? value.join(', ') : String(value as string | number | boolean)
  return values.map(cell).join(' | ')
}

/** Prints a new answer into the file of a recipe. */
export async function writeAnswer({ file }: Recipe, lines: readonly string[]): Promise<void> {
  const path = rootPath(`cookbook/${file}`)
  const [body = ''] = (await readFile(path, 'utf8')).split(ANSWER)
  await writeFile(path, `${body.trimEnd()}\n${ANSWER}${lines.map((line) => `// ${line}\n`).join('')}`)
}
