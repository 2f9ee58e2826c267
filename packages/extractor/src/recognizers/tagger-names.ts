import type { Standard, Tagger } from '@shanhai/tagger'
import type { NameFinder } from './name-finder.js'

/** The names of a tagger, by the rules of one annotation standard (default: the tagger's own default). */
export function createTaggerFinder(tagger: Tagger, standard?: Standard): NameFinder {
  return {
    name: 'tagger/names',
    find: (text, tokens, wanted) => tagger.tag(text, tokens, { ...wanted, ...(standard && { standard }) }),
  }
}
