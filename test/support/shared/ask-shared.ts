import { inject } from 'vitest'

/** What test files share, and what each is told of it. */
interface SharedThings {
  /** Where a browser can be connected to. */
  readonly chromium: string
  /** A Neo4j with a database that is in use until the test file ends: each worker has its own. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string }
  /** The output folder of the sample pages by the built command, with their page `index.html`; only for reading. */
  readonly demo: string
  /** The output folder of the real pages beside the project by the built command; only for reading. */
  readonly realPages: string
  /** The output folder of the sample pages by the sources as they are; only for reading. */
  readonly seeds: string
  /** The viewer's template, HTML, built from the sources as they are. */
  readonly viewer: string
}

/**
 * Something that all test files of a run share; the first that asks waits until it is started.
 *
 * @param owner who shares it, where that are not all; each owner gets one of its own
 */
export async function askShared<Name extends keyof SharedThings>(name: Name, owner = ''): Promise<SharedThings[Name]> {
  const ask = () => fetch(`${inject('sharedAddress')}/${name}/${owner}`)
  let answer = await ask()
  // Not ready yet: what must be fetched first takes longer than a request may.
  while (answer.status === 202) answer = await ask()
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return JSON.parse(text) as SharedThings[Name]
}
