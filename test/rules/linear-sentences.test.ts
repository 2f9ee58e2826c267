import { expect, it } from 'vitest'
import { createExtractor, loadJiebaTokenizer, RELATION_RULES } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import { readArticles, splitSentences } from '@shanhai/reader'
import { expectLinearTime } from '../support/linear-time.js'
import { describeWhen, requireTokenizer } from '../support/requirements.js'

/** Texts without an end of a sentence, made of what patterns repeat: names in lists, names apart, pairs of words that open a match. */
const PIECES: Readonly<Record<string, string>> = {
  'a list of places': '漳州市、木垒县、',
  'places one after the other': '漳州市木垒县',
  'words of pairing': '漳州市对口支援',
  'openings of a passive': '木垒县由漳州市',
  'people and posts': '木垒县委副书记林海生、',
  figures: '木垒县建成3个项目，',
  'works and money': '木垒县人民医院投入援疆资金3亿元，',
}
/** Characters. */
const LENGTH = 64_000
/** Each piece is tried as a claim here: what looks at the whole sentence, or the whole clause, for each of them shows itself. */
const TRIED: Readonly<Record<string, { readonly piece: string; readonly length: number }>> = {
  pairs: { piece: '漳州市对口支援木垒县，', length: 100_000 },
  'works and money in one clause': { piece: '木垒县投入3亿元建成3个项目、', length: 16_000 },
}

describeWhen(requireTokenizer(), 'all relation rules together', () => {
  const lexicon = loadLexicon()
  const extractor = createExtractor({ lexicon, tokenizer: loadJiebaTokenizer(), splitSentences })
  const read = (text: string) => {
    const page: Page = { id: pageId('page.txt'), text, sha256: '', sources: {} }
    return { page, articles: readArticles(page, { triggers: { strong: ['对口支援'], weak: [] } }).value }
  }
  const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

  it.each(Object.entries(PIECES))('take time in proportion to one sentence of %s', (_, piece) => {
    expect(RELATION_RULES.length).toBeGreaterThan(0)
    expectLinearTime(
      LENGTH,
      (length) => read(fill(piece, length)),
      ({ page, articles }) => extractor.extractPage(page, articles),
    )
  })

  it.each(Object.entries(TRIED))('take time in proportion to one sentence of %s', (_, { piece, length: whole }) => {
    expectLinearTime(
      whole,
      (length) => read(fill(piece, length)),
      ({ page, articles }) => expect(extractor.extractPage(page, articles).value.claims.length).toBeGreaterThan(0),
    )
  })
})
