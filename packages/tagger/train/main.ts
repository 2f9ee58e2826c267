import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { createLexiconClasses } from '@shanhai/tagger'
import { readCorpora, sample } from './corpora.js'
import { assess, assessFinished } from './assess.js'
import { ablate } from './ablation.js'
import { report } from './report.js'
import { QUICK_UNITS, RECORDED_TRAINING, train } from './train.js'
import type { TrainingOptions, TrainingTools } from './train.js'

const RECORDED_WEIGHTS = 'packages/tagger-weights/data/names.bin'

const HELP = `pnpm train [options]
  --data FOLDER   the corpora; default ../shared/ner
  --out FILE      where the weights go; default ${RECORDED_WEIGHTS} (--quick: .cache/tagger/quick.bin)
  --cache FOLDER  checkpoints; default .cache/tagger
  --seed N        order of the training; default 7
  --passes N      passes over all features; --second-passes N passes over the kept ones
  --features N    features to keep
  --sentences N   learn from so many units only
  --quick         2,000 units, a minute; the score is recorded in docs/tagger.md
  --resume        go on after the last finished pass
  --score         learn nothing: print the scores of the weights at --out on the development parts
  --ablation      learn from a quarter with growing groups of features, print the table, write no weights
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/ner' },
    out: { type: 'string' },
    cache: { type: 'string', default: '.cache/tagger' },
    seed: { type: 'string', default: String(RECORDED_TRAINING.seed) },
    passes: { type: 'string', default: String(RECORDED_TRAINING.passes) },
    'second-passes': { type: 'string', default: String(RECORDED_TRAINING.secondPasses) },
    features: { type: 'string', default: String(RECORDED_TRAINING.features) },
    sentences: { type: 'string' },
    quick: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    score: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

function main(): void {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`)
  }
  if (values.help) {
    say(HELP)
    return
  }
  const corpora = readCorpora(values.data)
  const jieba = loadJiebaTokenizer()
  const tools: TrainingTools = {
    lexicon: createLexiconClasses(loadLexicon()),
    tokenize: (text) => jieba.tokenize(text),
    say,
  }
  const options: TrainingOptions = {
    seed: Number(values.seed),
    passes: Number(values.passes),
    secondPasses: Number(values['second-passes']),
    features: Number(values.features),
    cutoff: RECORDED_TRAINING.cutoff,
    groups: RECORDED_TRAINING.groups,
    ...(values.quick ? {} : { checkpoints: { folder: values.cache, resume: values.resume } }),
  }
  if (values.ablation) {
    ablate(corpora, options, tools)
    return
  }
  const out = values.out ?? (values.quick ? '.cache/tagger/quick.bin' : RECORDED_WEIGHTS)
  if (values.score) {
    say(report(assessFinished(readFileSync(out), corpora.dev, tools)))
    return
  }
  const units = sample(corpora.train, values.quick ? QUICK_UNITS : Number(values.sentences ?? corpora.train.length))
  const weights = train(units, options, tools)
  const { bytes, assessment } = assess(weights, corpora.dev, tools)
  mkdirSync(dirname(out), { recursive: true })
  const digest = createHash('sha256').update(bytes).digest('hex')
  // Under another name first: a run that is killed leaves the old weights whole.
  writeFileSync(`${out}.part`, bytes)
  renameSync(`${out}.part`, out)
  writeFileSync(out.replace(/(?:\.bin)?$/, '.sha256'), `${digest}  ${basename(out)}\n`)
  say(report(assessment))
  say(`${out}: ${String(bytes.length)} bytes, SHA-256 ${digest}`)
}

main()
