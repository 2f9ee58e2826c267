import { beforeAll, expect, it } from 'vitest'
import { createResources, loadJiebaTokenizer, recognizersOf, recognizeText } from '@shanhai/extractor'
import type { RecognizerChoice } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { loadTagger } from '@shanhai/pipeline'
import { splitSentences } from '@shanhai/reader'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { readArticles, readSentences } from './material.js'
import { scoreMentions } from './score-mentions.js'
import { scoreOf, Tallies, tallyLine } from './tally.js'

const CHOICES: readonly RecognizerChoice[] = ['all', 'knowledge', 'tagger']
/** The types that the tagger knows. */
const TYPES: readonly string[] = ['Person', 'Place', 'Organization']

describeWhen(requireTokenizer(), 'knowledge and the tagger on marked sentences', () => {
  const f1 = new Map<string, number>()

  beforeAll(async () => {
    const lexicon = loadLexicon()
    const { tagger } = await loadTagger(lexicon)
    const resources = createResources(lexicon)
    const tokenizer = loadJiebaTokenizer()
    const texts = [...readSentences('open'), ...readSentences('held-back'), ...readArticles()]
    for (const choice of CHOICES) {
      const recognizers = recognizersOf(choice, tagger)
      const tallies = new Tallies()
      for (const marked of texts) {
        const mentions = recognizeText(marked.text, { resources, tokenizer, splitSentences, recognizers })
        const found = mentions.map(({ start, end, ...rest }) => ({ ...rest, articleStart: start, articleEnd: end }))
        scoreMentions(marked, found, tallies)
      }
      const sum = TYPES.map((type) => tallies.of(type)).reduce((a, b) => ({
        right: a.right + b.right,
        found: a.found + b.found,
        wanted: a.wanted + b.wanted,
      }))
      f1.set(choice, scoreOf(sum).f1)
      console.log([tallyLine(choice, sum), ...TYPES.map((type) => tallyLine(type, tallies.of(type)))].join('\n'))
    }
  })

  it('find people, places and organisations better together than either alone', () => {
    const { all = 0, knowledge = 0, tagger = 0 } = Object.fromEntries(f1)
    expect(all).toBeGreaterThan(knowledge)
    expect(all).toBeGreaterThan(tagger)
  })
})
