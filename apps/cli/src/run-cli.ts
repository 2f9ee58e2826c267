import { ShanhaiError } from '@shanhai/model'
import { CommanderError } from 'commander'
import { EXIT } from './exit-codes.js'
import type { Context } from './context.js'
import { createProgram } from './create-program.js'
import { describeError } from './describe-error.js'
import type { Io } from './io.js'
import { chooseLanguage } from './language.js'
import { CATALOGUE } from './messages/catalogue.js'

/**
 * Runs the command with the words after its name and gives the exit code: 0 done, 1 failed, 2 wrong use,
 * 130 interrupted. Never throws.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(argv, io)
  const context: Context = { io, language, messages: CATALOGUE[language] }
  try {
    await createProgram(context).parseAsync(argv, { from: 'user' })
    return EXIT.ok
  } catch (error) {
    return report(error, context, argv.includes('--debug'))
  }
}

function report(error: unknown, { io, messages }: Context, debug: boolean): number {
  // The parser has already said what was wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  // What was stopped on the way may say itself how far it came.
  if (io.signal.aborted && !(error instanceof ShanhaiError && error.code.endsWith('/interrupted'))) {
    io.err(`shanhai: ${messages.interrupted}\n`)
    return EXIT.interrupted
  }
  const { line, exitCode } = describeError(error, messages)
  io.err(`shanhai: ${line}\n`)
  if (debug && error instanceof Error) io.err(`${error.stack ?? ''}\n`)
  return io.signal.aborted ? EXIT.interrupted : exitCode
}
