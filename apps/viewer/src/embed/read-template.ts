import { readFile } from 'node:fs/promises'
import { ExternalError } from '@shanhai/model'

/** Two folders up from `src/embed` and from `dist/embed` alike. */
const TEMPLATE = new URL('../../dist/page/index.html', import.meta.url)

/**
 * Reads the built page without data: one file with script and style inside.
 *
 * @throws ExternalError if it was not built
 */
export async function readTemplate(): Promise<string> {
  try {
    return await readFile(TEMPLATE, 'utf8')
  } catch (cause) {
    throw new ExternalError(
      'viewer/not-built',
      'the viewer is not built; run "npx pnpm build" at the project\'s root',
      {
        cause,
      },
    )
  }
}
