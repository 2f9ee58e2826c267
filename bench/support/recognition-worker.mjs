// A thread that recognizes names in the texts it was given, as many rounds as a message says, and answers when it is done.
import { parentPort, workerData } from 'node:worker_threads'
import { createResources, loadJiebaTokenizer, recognizeText } from '../../packages/extractor/dist/index.js'
import { loadLexicon } from '../../packages/lexicon/dist/index.js'
import { splitSentences } from '../../packages/reader/dist/index.js'

const options = { resources: createResources(loadLexicon()), tokenizer: loadJiebaTokenizer(), splitSentences }

parentPort.on('message', (rounds) => {
  for (let round = 0; round < rounds; round++) for (const text of workerData.texts) recognizeText(text, options)
  parentPort.postMessage(rounds)
})
