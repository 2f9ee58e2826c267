import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { rootPath } from '../root.js'
import { cypherShellLibraries } from './libraries.js'
import { answerLine } from './recipes.js'
import type { TestServer } from './server.js'

/** One cell as `cypher-shell` prints it: a text or a word, or the brackets and commas between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[A-Z]+|[^"A-Z]+/g
const WORDS: Readonly<Record<string, string>> = { NULL: 'null', TRUE: 'true', FALSE: 'false' }

/**
 * Runs a file of the project as it is with `cypher-shell`, and gives the answer in the form of
 * {@link import('./recipes.js').answerLines}.
 *
 * @throws Error with what the program says if it refuses the file
 */
export async function answerOfCypherShell(
  { password, uri, user }: TestServer,
  file: string,
): Promise<readonly string[]> {
  const java = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-cp',
    `${await cypherShellLibraries()}/*`,
    'org.neo4j.shell.Main',
  ]
  const words = ['-a', uri, '-u', user, '--format', 'plain', '--fail-fast', '-f', file]
  const { stdout } = await promisify(execFile)('java', [...java, ...words], {
    cwd: rootPath('.'),
    env: { ...process.env, NEO4J_PASSWORD: password },
  })
  const [names = '', ...rows] = stdout.trimEnd().split('\n')
  return [names.replaceAll(', ', ' | '), ...rows.map(toAnswerLine)]
}

function toAnswerLine(row: string): string {
  const json = row.replace(TOKEN, (token) => WORDS[token] ?? token)
  return answerLine(JSON.parse(`[${json}]`) as readonly unknown[])
}
