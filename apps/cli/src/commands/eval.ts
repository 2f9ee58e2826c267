import { InvalidArgumentError } from '@shanhai/model'
import type { MentionFault, RecognizerChoice, Score, Standard } from '@shanhai/pipeline'
import { checkTaggerOptions } from '../check-tagger-options.js'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import { evalSampleCommand } from './eval-sample.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { StatusLine } from '../status-line.js'

/** The options as the parser gives them. */
export interface EvalCommandOptions {
  readonly lexicon?: readonly string[]
  readonly config?: string
  readonly recognizers: RecognizerChoice
  readonly standard?: Standard
  readonly weights?: string
  readonly details?: boolean
  readonly sample?: string
  readonly json?: boolean
}

const NOTHING_TO_SCORE = 'there is nothing to score; give marked names, or a judged sample with --sample FILE'

/** `shanhai eval`: precision, recall and F1 by type and by recognizer, or the precision of claims in a judged sample. */
export async function evalCommand(
  gold: string | undefined,
  found: string | undefined,
  options: EvalCommandOptions,
  context: Context,
): Promise<void> {
  const { io, messages } = context
  checkTaggerOptions(options, found ?? options.sample)
  if (options.sample !== undefined) {
    await evalSampleCommand(options.sample, options.json ?? false, context)
    return
  }
  if (gold === undefined) throw new InvalidArgumentError('option/nothing-to-score', NOTHING_TO_SCORE, { value: '' })
  const { evaluateMentions, loadRecognition, readUserConfig } = await import('@shanhai/pipeline')
  const config = await readUserConfig(options.config)
  const status = new StatusLine(io)
  const report = await evaluateMentions(gold, {
    ...(found === undefined ? {} : { found }),
    loadRecognition: async () => {
      const { diagnostics, ...recognition } = await loadRecognition(
        [...config.lexicon, ...(options.lexicon ?? [])],
        options,
      )
      showDiagnostics(diagnostics, context)
      return recognition
    },
    signal: io.signal,
    onProgress: (done, total) => {
      if (io.errIsTerminal) status.show(messages.evaluating(done, total), 'texts')
    },
  }).finally(() => {
    status.end()
  })
  const { faults, ...scores } = report
  if (options.json === true) {
    io.out(`${JSON.stringify(options.details === true ? report : scores)}\n`)
    return
  }
  const words = messages.evaluation
  const types = Object.entries(scores.types).map(([name, score]) => [words.types[name] ?? name, score] as const)
  const lines = [
    words.texts(scores.texts),
    words.heading,
    ...[...types, [words.all, scores.all] as const].map(([name, score]) => row(name, score)),
    '',
    words.recognizerHeading,
    ...Object.entries(scores.recognizers).map(([name, score]) => row(name, score)),
    ...(options.details === true ? ['', ...faults.map((fault) => faultLine(fault, words))] : []),
  ]
  io.out(`${lines.map(cleanText).join('\n')}\n`)
}

const NAME_WIDTH = 32
const NUMBER_WIDTH = 8

function row(name: string, { precision, recall, f1, right, found, gold }: Score): string {
  const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(NUMBER_WIDTH))
  const counts = `${String(right)}/${String(found)}/${String(gold)}`
  return `  ${name}${' '.repeat(Math.max(1, NAME_WIDTH - widthOf(name)))}${shares.join('')}   ${counts}`
}

/** Columns on a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0)
}

function faultLine(
  { fault, id, start, end, type, text, before, after, recognizer }: MentionFault,
  words: Context['messages']['evaluation'],
): string {
  const by = recognizer === undefined ? '' : `  ${recognizer}`
  return `${words[fault]}  ${words.types[type] ?? type}  ${id}:${String(start)}-${String(end)}  ${before}【${text}】${after}${by}`
}
