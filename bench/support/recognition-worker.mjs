// A thread that recognizes names in the pages it was given, each the texts of its articles, as many rounds as a message says, and answers when it is done.
import { parentPort, workerData } from 'node:worker_threads'
import {
  createResources,
  loadJiebaTokenizer,
  recognizersOf,
  recognizeTexts,
} from '../../packages/extractor/dist/index.js'
import { loadLexicon } from '../../packages/lexicon/dist/index.js'
import { splitSentences } from '../../packages/reader/dist/index.js'
import { createLexiconClasses, createTagger } from '../../packages/tagger/dist/index.js'
import { loadTaggerWeights } from '../../packages/tagger-weights/dist/index.js'

const { pages, choice } = workerData
const lexicon = loadLexicon()
const tagger = choice === 'all' ? createTagger(loadTaggerWeights(), createLexiconClasses(lexicon)) : undefined
const options = {
  resources: createResources(lexicon),
  tokenizer: loadJiebaTokenizer(),
  splitSentences,
  recognizers: recognizersOf(choice, tagger),
}

parentPort.on('message', (rounds) => {
  for (let round = 0; round < rounds; round++) for (const texts of pages) recognizeTexts(texts, options)
  parentPort.postMessage(rounds)
})
