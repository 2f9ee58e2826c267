import { readFileSync } from 'node:fs'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { createLexiconClasses, createTagger } from '@shanhai/tagger'
import { readCorpora, sample } from './corpora.js'

/** Measures loading, memory and speed of weights: `node packages/tagger/train/dist/bench.js FILE [DATA]`. */
function main(): void {
  const [file = 'packages/tagger-weights/data/names.bin', folder = '../shared/ner'] = process.argv.slice(2)
  const bytes = readFileSync(file)
  const lexicon = loadLexicon()
  const before = process.memoryUsage()
  const start = performance.now()
  const tagger = createTagger(bytes, createLexiconClasses(lexicon))
  // The first text makes the table of its standard.
  tagger.tag('', [])
  const loadMs = performance.now() - start
  const after = process.memoryUsage()
  const memoryMB = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6
  const jieba = loadJiebaTokenizer()
  const texts = sample(readCorpora(folder).dev, 2000).map(({ text }) => ({ text, tokens: jieba.tokenize(text) }))
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const rounds = Array.from({ length: 9 }, () => {
    const begin = process.cpuUsage()
    for (const { text, tokens } of texts) tagger.tag(text, tokens)
    const used = process.cpuUsage(begin)
    return (used.user + used.system) / characters
  })
  const microsecondsPerCharacter = Math.min(...rounds)
  const jiebaRounds = Array.from({ length: 3 }, () => {
    const begin = process.cpuUsage()
    for (const { text } of texts) jieba.tokenize(text)
    const used = process.cpuUsage(begin)
    return (used.user + used.system) / characters
  })
  const toJieba = microsecondsPerCharacter / Math.min(...jiebaRounds)
  const result = { loadMs, memoryMB, microsecondsPerCharacter, toJieba, megabytes: bytes.length / 1e6 }
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

main()
