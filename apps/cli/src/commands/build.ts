import { checkTaggerOptions } from '../check-tagger-options.js'
import type { Context } from '../context.js'
import type { IssueCommandOptions } from '../issue-options.js'
import { toIssueOptions } from '../issue-options.js'
import { ProgressLine } from '../progress.js'
import { showReport } from '../show-report.js'

/** The options as the parser gives them. */
export interface BuildCommandOptions extends IssueCommandOptions {
  readonly output: string
  readonly lexicon?: readonly string[]
  readonly config?: string
  readonly recognizers?: 'all' | 'knowledge'
  readonly weights?: string
  readonly corrections?: string
  readonly all?: boolean
  readonly privatePersons?: boolean
  readonly fresh?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

/** `shanhai build`: counts on standard output, progress and problems on standard error. */
export async function buildCommand(
  inputs: readonly string[],
  options: BuildCommandOptions,
  context: Context,
): Promise<void> {
  const { io, messages } = context
  checkTaggerOptions(options)
  const { buildCorpus, readUserConfig } = await import('@shanhai/pipeline')
  const config = await readUserConfig(options.config)
  const corrections = options.corrections ?? config.corrections
  const progress = new ProgressLine(io, messages)
  const report = await buildCorpus(inputs, {
    outputFolder: options.output,
    ...toIssueOptions(options),
    lexicon: [...config.lexicon, ...(options.lexicon ?? [])],
    recognizers: options.recognizers ?? 'all',
    ...(options.weights !== undefined && { weights: options.weights }),
    ...(corrections !== undefined && { corrections }),
    all: options.all ?? false,
    privatePersons: options.privatePersons ?? true,
    fresh: options.fresh ?? false,
    signal: io.signal,
    ...(options.quiet !== true && { onProgress: (step) => progress.show(step) }),
  }).finally(() => {
    progress.end()
  })
  showReport(report, options.json === true, context)
}
