import { parentPort } from 'node:worker_threads'
import { parseArgs } from 'node:util'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { InvalidArgumentError, ShanhaiError } from '@shanhai/model'
import { createLexiconClasses, decodeWeights, learnedStandards } from '@shanhai/tagger'
import { Checkpoints } from './checkpoint.js'
import { readCorpora, sample } from './corpora.js'
import { assess, assessFinished } from './assess.js'
import { ablate } from './ablation.js'
import { learnBaseline } from './baseline.js'
import { fewNames } from './few-names.js'
import { report } from './report.js'
import { QUICK_UNITS, RECORDED_TRAINING, train } from './train.js'
import type { TrainingOptions } from './train.js'
import type { Told } from './told.js'
import type { TrainingTools } from './training-tools.js'
import {
  checkWritable,
  OWN_WEIGHTS,
  QUICK_WEIGHTS,
  readWeights,
  RECORDED_WEIGHTS,
  writeWeights,
} from './weights-file.js'

const DATA = '../shared/ner'

/** Whose names a reliability table counts. */
const ODD = 'odd units, under a calibration fitted on the even ones'
const WHOLE = 'all units, on which the calibration was fitted'

/** The features read the lexicon: a row more or less there moves scores. */
const OTHER_LEXICON = 'the weights were learned with another lexicon than this one, with which they are scored here'

/** What else than to learn weights the command can do: one of them at a time. */
const MODES = ['score', 'ablation', 'baseline'] as const
type Mode = (typeof MODES)[number]

const HELP = `pnpm train [options]
  --data FOLDER   the corpora; default ${DATA}
  --out FILE      where the weights go; default ${RECORDED_WEIGHTS}
                  (--quick: ${QUICK_WEIGHTS}; with --data or --sentences: ${OWN_WEIGHTS})
  --cache FOLDER  checkpoints; default .cache/tagger
  --seed N        order of the training; default 7
  --passes N      passes over all features, default ${String(RECORDED_TRAINING.passes)};
                  --second-passes N passes over the kept ones, default ${String(RECORDED_TRAINING.secondPasses)}
  --features N    features to keep; default ${String(RECORDED_TRAINING.features)}
  --sentences N   learn from so many units only
  --quick         2,000 units, half a minute of processor time, no checkpoints; the score is recorded in docs/tagger.md
  --resume        go on after the last finished pass
  --score         learn nothing: print the scores of the weights at --out, or where these options write them, on the
                  development parts
  --ablation      learn from a quarter with growing groups of features, print the table, write no weights
  --baseline      learn an averaged perceptron on the same lines, print its scores, write no weights
`

/** The command, with the words of this thread's `argv`; what goes on is told to the thread that watches. */
function command(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: DATA },
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
      baseline: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    say(HELP)
    return
  }
  checkModes(values)
  const options: TrainingOptions = {
    seed: numberOf('seed', values.seed),
    passes: numberOf('passes', values.passes),
    secondPasses: numberOf('second-passes', values['second-passes']),
    features: numberOf('features', values.features),
    cutoff: RECORDED_TRAINING.cutoff,
    groups: RECORDED_TRAINING.groups,
    ...(values.quick ? {} : { checkpoints: new Checkpoints({ cache: values.cache, resume: values.resume, onKept }) }),
  }
  const most = values.sentences === undefined ? undefined : numberOf('sentences', values.sentences)
  const isWhole = values.data === DATA && most === undefined
  const out = values.out ?? (values.quick ? QUICK_WEIGHTS : isWhole ? RECORDED_WEIGHTS : OWN_WEIGHTS)
  const learns = !values.ablation && !values.baseline && !values.score
  if (learns) checkWritable(out)
  const corpora = readCorpora(values.data)
  const jieba = loadJiebaTokenizer()
  const tools: TrainingTools = {
    lexicon: createLexiconClasses(loadLexicon()),
    tokenize: (text) => jieba.tokenize(text),
    say,
  }
  if (values.ablation) ablate(corpora, options, tools)
  else if (values.baseline) learnBaseline(corpora, options, tools)
  else if (values.score) {
    const weights = readWeights(out)
    say(`scores of ${out}`)
    const { lexicon, transitions } = decodeWeights(weights)
    if (lexicon !== tools.lexicon.version) say(OTHER_LEXICON)
    const learned = learnedStandards({ transitions })
    if (corpora.dev.some(({ standard }) => !learned.includes(standard))) {
      say(`the weights have learned ${learned.join(', ')} alone: the scores of other standards mean nothing`)
    }
    say(report(assessFinished(weights, corpora.dev, tools), WHOLE))
  } else {
    const units = sample(corpora.train, values.quick ? QUICK_UNITS : (most ?? corpora.train.length))
    const { bytes, assessment } = assess(train(units, options, tools), corpora.dev, tools)
    say(report(assessment, ODD))
    fewNames(assessment.scores).forEach(say)
    say(writeWeights(out, bytes))
    options.checkpoints?.remove()
  }
}

/** @throws {InvalidArgumentError} `train/option` where options ask for two different things */
function checkModes(values: Readonly<Record<Mode | 'quick' | 'resume', boolean>>): void {
  const [mode, other] = MODES.filter((one) => values[one])
  if (mode !== undefined && (other !== undefined || values.resume)) {
    const message = `--${mode} learns no weights: it goes without --${other ?? 'resume'}`
    throw new InvalidArgumentError('train/option', message)
  }
  if (values.quick && values.resume) {
    const message = '--quick keeps nothing that --resume could go on with: run it anew, it takes half a minute'
    throw new InvalidArgumentError('train/option', message)
  }
}

function tell(told: Told): void {
  parentPort?.postMessage(told)
}

/** Prints a line. */
function say(line: string): void {
  tell({ line })
}

function onKept(kept: string): void {
  tell({ kept })
}

function numberOf(name: string, value: string): number {
  const number = Number(value)
  const least = name === 'seed' ? 0 : 1
  if (Number.isSafeInteger(number) && number >= least) return number
  const message = `--${name} wants a whole number of ${String(least)} or more and got "${value}"`
  throw new InvalidArgumentError('train/option', message, { value })
}

/** True for what the user can mend: a bad option, file or folder. */
function isUsersMatter(error: unknown): error is Error {
  return error instanceof ShanhaiError || (error instanceof Error && 'code' in error)
}

try {
  command()
} catch (error) {
  if (!isUsersMatter(error)) throw error
  tell({ failed: error.message.split('\n')[0] ?? '' })
}
