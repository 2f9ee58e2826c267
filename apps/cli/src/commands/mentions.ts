import { createReadStream } from 'node:fs'
import type { Context } from '../context.js'
import { ExternalError, InvalidArgumentError, InvalidDataError } from '@shanhai/model'
import type { AnswerProgress, RecognizerChoice, Standard } from '@shanhai/pipeline'
import { checkTaggerOptions } from '../check-tagger-options.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { StatusLine } from '../status-line.js'

/** The options as the parser gives them. */
export interface MentionsCommandOptions {
  readonly lexicon?: readonly string[]
  readonly config?: string
  readonly recognizers: RecognizerChoice
  readonly standard?: Standard
  readonly weights?: string
  readonly nameRecognizers?: boolean
  readonly quiet?: boolean
}

/** `shanhai mentions`: the names in bare texts, one JSON object a text. */
export async function mentionsCommand(
  file: string | undefined,
  options: MentionsCommandOptions,
  context: Context,
): Promise<void> {
  const { io, messages } = context
  checkTaggerOptions(options)
  const { answerTexts, asFileError, loadRecognition, readUserConfig } = await import('@shanhai/pipeline')
  const input = file === undefined ? io.input?.() : createReadStream(file, { signal: io.signal })
  if (!input) throw new InvalidArgumentError('option/no-input', NO_INPUT, { value: '' })
  const config = await readUserConfig(options.config)
  const lists = [...config.lexicon, ...(options.lexicon ?? [])]
  const { diagnostics, ...recognition } = await loadRecognition(lists, options)
  showDiagnostics(diagnostics, context)
  const status = new StatusLine(io)
  let answered: AnswerProgress = { texts: 0, unreadable: 0 }
  const answers = answerTexts(input, recognition, {
    recognizers: options.nameRecognizers ?? false,
    signal: io.signal,
    onProgress: (progress) => {
      answered = progress
      if (options.quiet !== true && io.errIsTerminal) status.show(messages.answered(progress.texts), 'texts')
    },
  })
  try {
    for await (const piece of answers) await (io.outSlowly?.(piece) ?? io.out(piece))
  } catch (error) {
    if (!io.signal.aborted) throw file === undefined ? error : asFileError(error, 'read', file)
    const message = `interrupted after ${String(answered.texts)} text(s)`
    throw new ExternalError('mentions/interrupted', message, { value: String(answered.texts) })
  } finally {
    status.end()
  }
  sayUnreadable(answered, context)
}

/** As `build` does with pages: what could not be read is named, and only if nothing could, the command has failed. */
function sayUnreadable({ texts, unreadable, firstUnreadable }: AnswerProgress, { io, messages }: Context): void {
  if (firstUnreadable === undefined) return
  if (unreadable < texts) io.err(`shanhai: ${messages.unreadable(unreadable, texts, firstUnreadable)}\n`)
  else {
    const message = `none of the ${String(texts)} line(s) could be read as {"id", "text"}; the answers say why`
    throw new InvalidDataError('mentions/nothing-usable', message, { value: String(texts) })
  }
}

const NO_INPUT = 'there is no standard input to read; give a file, or send texts through a pipe'
