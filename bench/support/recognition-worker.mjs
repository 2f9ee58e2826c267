// A thread that recognizes names in the pages it was given, each the texts of its articles, as many rounds as a message says, and answers
// when it is done. A flag stops it between two pages: a thread that is ended from outside while jieba works takes the process with it.
import { createRequire } from 'node:module'
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

const { pages, choice, stop } = workerData
const readPage = choice === 'jieba' ? createTagging() : createRecognition()

/** Bare `tag` of nodejs-jieba. */
function createTagging() {
  const { tag } = createRequire(new URL('../../packages/extractor/package.json', import.meta.url))('nodejs-jieba')
  return (texts) => texts.forEach((text) => tag(text))
}

function createRecognition() {
  const lexicon = loadLexicon()
  const tagger = choice === 'all' ? createTagger(loadTaggerWeights(), createLexiconClasses(lexicon)) : undefined
  const options = {
    resources: createResources(lexicon),
    tokenizer: loadJiebaTokenizer(),
    splitSentences,
    recognizers: recognizersOf(choice, tagger),
  }
  return (texts) => recognizeTexts(texts, options)
}

const isStopped = () => Atomics.load(stop, 0) === 1

parentPort.on('message', (rounds) => {
  for (let round = 0; round < rounds; round++) {
    for (const texts of pages) {
      if (isStopped()) break
      readPage(texts)
    }
  }
  if (isStopped()) parentPort.close()
  else parentPort.postMessage(rounds)
})
