import type { Context } from '../context.js'
import { ProgressLine } from '../progress.js'
import { showReport } from '../show-report.js'

/** The options as the parser gives them. */
export interface MergeCommandOptions {
  readonly output: string
  readonly lexicon?: readonly string[]
  readonly config?: string
  readonly corrections?: string
  readonly quiet?: boolean
  readonly json?: boolean
}

/** `shanhai merge`: one output folder of several, as if all their pages had been built at once. */
export async function mergeCommand(
  folders: readonly string[],
  options: MergeCommandOptions,
  context: Context,
): Promise<void> {
  const { io, messages } = context
  const { mergeOutputs, readUserConfig } = await import('@shanhai/pipeline')
  const config = await readUserConfig(options.config)
  const corrections = options.corrections ?? config.corrections
  const progress = new ProgressLine(io, messages)
  const report = await mergeOutputs(folders, {
    outputFolder: options.output,
    lexicon: [...config.lexicon, ...(options.lexicon ?? [])],
    ...(corrections !== undefined && { corrections }),
    signal: io.signal,
    ...(options.quiet !== true && { onProgress: (step) => progress.show(step) }),
  }).finally(() => {
    progress.end()
  })
  showReport(report, options.json === true, context)
}
