import { expect, it } from 'vitest'
import { createExtractor, loadJiebaTokenizer, RELATION_RULES } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import { readArticles, splitSentences } from '@shanhai/reader'
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
/** Characters of the shorter text; the longer one has four times as many. */
const LENGTH = 4000
/** In linear time four times the text takes four times as long; quadratic time takes sixteen times. */
const MOST_GROWTH = 9
/** Below this a measurement says nothing, in milliseconds of processor time. */
const NOISE = 100

describeWhen(requireTokenizer(), 'all relation rules together', () => {
  const lexicon = loadLexicon()
  const extractor = createExtractor({ lexicon, tokenizer: loadJiebaTokenizer(), splitSentences })
  const time = (text: string): number => {
    const page: Page = { id: pageId('page.txt'), text, sha256: '', sources: {} }
    const articles = readArticles(page, { triggers: { strong: ['对口支援'], weak: [] } }).value
    const start = process.cpuUsage()
    extractor.extractPage(page, articles)
    return process.cpuUsage(start).user / 1000
  }
  const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

  it.each(Object.entries(PIECES))('take time in proportion to one sentence of %s', (_, piece) => {
    expect(RELATION_RULES.length).toBeGreaterThan(0)
    time(fill(piece, LENGTH))
    const short = Math.min(time(fill(piece, LENGTH)), time(fill(piece, LENGTH)))
    const long = Math.min(time(fill(piece, 4 * LENGTH)), time(fill(piece, 4 * LENGTH)))
    expect(
      long / Math.max(short, NOISE),
      `${String(Math.round(short))} and ${String(Math.round(long))} ms`,
    ).toBeLessThan(MOST_GROWTH)
  })
})
