import type { BuildReport } from '@shanhai/pipeline'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import type { IssueCommandOptions } from '../issue-options.js'
import { toIssueOptions } from '../issue-options.js'
import { ProgressLine } from '../progress.js'

/** The options as the parser gives them. */
export interface BuildCommandOptions extends IssueCommandOptions {
  readonly output: string
  readonly lexicon?: readonly string[]
  readonly config?: string
  readonly all?: boolean
  readonly privatePersons?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

/** `shanhai build`: counts on standard output, progress and problems on standard error. */
export async function buildCommand(
  inputs: readonly string[],
  options: BuildCommandOptions,
  { io, messages }: Context,
): Promise<void> {
  const { buildCorpus, readUserConfig } = await import('@shanhai/pipeline')
  const config = await readUserConfig(options.config)
  const progress = new ProgressLine(io, messages)
  const report = await buildCorpus(inputs, {
    outputFolder: options.output,
    ...toIssueOptions(options),
    lexicon: [...config.lexicon, ...(options.lexicon ?? [])],
    all: options.all ?? false,
    privatePersons: options.privatePersons ?? true,
    signal: io.signal,
    ...(options.quiet !== true && { onProgress: (step) => progress.show(step) }),
  }).finally(() => {
    progress.end()
  })
  for (const line of problemLines(report)) io.err(`${line}\n`)
  const problems = messages.problems(report)
  if (problems !== null) io.err(`${problems}\n`)
  const lines = options.json === true ? [JSON.stringify(report)] : messages.built(report).map(cleanText)
  io.out(`${lines.join('\n')}\n`)
}

function problemLines(report: BuildReport): readonly string[] {
  return report.problems.map(({ severity, place, message }) =>
    cleanText(`${severity}: ${place === undefined ? '' : `${place.page}: `}${message}`),
  )
}
