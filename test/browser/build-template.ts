import { askShared } from '../support/shared/ask-shared.js'

/** The viewer's template, as it is in the sources. */
export function buildTemplate(): Promise<string> {
  return askShared('viewer')
}
