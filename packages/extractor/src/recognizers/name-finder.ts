import type { Span } from '@shanhai/model'
import type { Token } from '../tokenizer/tokenizer.js'

/** A name that something outside the rules found; offsets in UTF-16 units of the text, `[start, end)`. */
export interface FoundName extends Span {
  readonly type: 'Person' | 'Place' | 'Organization'
  /** Share of such names that are right, from 0 to 1, where that was measured; absent where it was not: never made up. */
  readonly confidence?: number
}

/**
 * The interface for further recognizers of names: a tagger, a list of one's own, a model behind an address (see
 * `docs/recognizers.md`). Synchronous and pure: what must be asked for is asked before.
 */
export interface NameFinder {
  /** Stable name, shown with every mention that it makes, such as `tagger/names`. */
  readonly name: string
  /**
   * The names of an article's text; `tokens` are its words. Spans that do not lie in the text are left out.
   *
   * @param wanted what the policy would leave out in any case, so that no work is done for it; a finder need not look at it.
   */
  find(text: string, tokens: readonly Token[], wanted?: WantedNames): readonly FoundName[]
}

/** Which names have a chance to be kept beside those of knowledge. */
export interface WantedNames {
  /**
   * For each UTF-16 unit of the text: 0 where nothing is known; 1 in a known place or person, which only a longer name may hold; 2
   * in another known name, with which none may overlap.
   */
  readonly known: Uint8Array
  /** Names less sure than this are not kept, nor names of fewer UTF-16 units than the other. */
  readonly least: number
  readonly shortest: number
}
