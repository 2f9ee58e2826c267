import { InvalidArgumentError, ShanhaiError } from '@shanhai/model'
import { cleanText } from './clean-text.js'
import { EXIT } from './exit-codes.js'
import type { Messages } from './messages/messages.js'

/** What the user sees of an error, and the exit code it gives. */
export interface ErrorDescription {
  /** One line without the program's name. */
  readonly line: string
  readonly exitCode: number
}

/** Describes an error in the user's language: known ones in one line, unknown ones with a hint on `--debug`. */
export function describeError(error: unknown, messages: Messages): ErrorDescription {
  if (error instanceof ShanhaiError) {
    const usage = error instanceof InvalidArgumentError && error.code.startsWith('option/')
    return { line: cleanText(translate(error, messages)), exitCode: usage ? EXIT.usage : EXIT.failed }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { line: cleanText(messages.unexpected(message)), exitCode: EXIT.failed }
}

function translate(error: ShanhaiError, messages: Messages): string {
  const translated = messages.errors[error.code]
  if (translated === undefined || typeof error.value !== 'string') return error.message
  const { details, value } = error
  const line = translated.replace(/\{(\w{1,20})\}/g, (_all, name: string) =>
    name === 'value' ? value : Object.hasOwn(details, name) ? (details[name] ?? '') : '',
  )
  const { done, total } = details
  return done === undefined || total === undefined ? line : line + messages.pushState(done, total)
}
