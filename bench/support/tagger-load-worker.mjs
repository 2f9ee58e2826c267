// A thread that makes the tagger once, cold, as a program does that has just begun, and answers with the milliseconds that it took:
// the lexicon and the bytes of the weights are there already.
import { parentPort } from 'node:worker_threads'
import { loadLexicon } from '../../packages/lexicon/dist/index.js'
import { createLexiconClasses, createTagger } from '../../packages/tagger/dist/index.js'
import { loadTaggerWeights } from '../../packages/tagger-weights/dist/index.js'

const lexicon = loadLexicon()
const weights = loadTaggerWeights()
const start = performance.now()
const tagger = createTagger(weights, createLexiconClasses(lexicon))
// The first text makes the table of its standard.
tagger.tag('', [], 'boson')
parentPort.postMessage(performance.now() - start)
