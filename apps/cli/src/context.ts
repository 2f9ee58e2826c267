import type { Io } from './io.js'
import type { Language } from './language.js'
import type { Messages } from './messages/messages.js'

/** What every command is given. */
export interface Context {
  readonly io: Io
  readonly language: Language
  readonly messages: Messages
}
