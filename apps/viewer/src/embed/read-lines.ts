import { open } from 'node:fs/promises'

/**
 * The records of a JSON Lines file of a build, one after the other. The folder's `run.json` vouches for their form.
 *
 * @throws whatever the file system throws; SyntaxError for a damaged line
 */
export async function* readJsonLines<Line>(file: string): AsyncGenerator<Line> {
  const handle = await open(file)
  try {
    for await (const line of handle.readLines({ encoding: 'utf8' })) if (line !== '') yield JSON.parse(line) as Line
  } finally {
    await handle.close()
  }
}
