import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import { writeBeside } from '../write-beside.js'

/** The options as the parser gives them. */
export interface ReportCommandOptions {
  /** The output folder of a build. */
  readonly output: string
  /** The Markdown file to write; absent: it is printed. */
  readonly file?: string
}

/** `shanhai report`: what is known of a pair, or of two beside each other, as Markdown with numbered notes. */
export async function reportCommand(
  pairs: readonly [string, string?],
  options: ReportCommandOptions,
  { io, language, messages }: Context,
): Promise<void> {
  const { dossierOfOutput } = await import('@shanhai/pipeline')
  const { dossierMarkdown } = await import('@shanhai/graph')
  const markdown = dossierMarkdown(await dossierOfOutput(options.output, pairs, language))
  if (options.file === undefined) {
    io.out(`${markdown.split('\n').map(cleanText).join('\n')}`)
    return
  }
  await writeBeside(options.file, [markdown])
  io.out(`${cleanText(messages.records.reported(options.file))}\n`)
}
