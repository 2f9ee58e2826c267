import { inject } from 'vitest'

/** What test files share, and what each is told of it. */
interface SharedThings {
  /** Where a browser can be connected to. */
  readonly chromium: string
  /** The viewer's template, HTML, built from the sources as they are. */
  readonly viewer: string
  /** The output folder of the sample pages, with their page `index.html`; only for reading. */
  readonly seeds: string
}

/** Something that all test files of a run share; the first that asks waits until it is started. */
export async function askShared<Name extends keyof SharedThings>(name: Name): Promise<SharedThings[Name]> {
  const answer = await fetch(`${inject('sharedAddress')}/${name}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return JSON.parse(text) as SharedThings[Name]
}
