import type { BuildProgress } from '@shanhai/pipeline'
import type { Io } from './io.js'
import type { Messages } from './messages/messages.js'

/** Without a terminal a line is written after so many pages. */
const PAGES_PER_LINE = 100
/** A terminal's line is written again at most so often per build. */
const TERMINAL_STEPS = 200

/** Shows how far a build is: one line written again and again on a terminal, plain lines elsewhere. */
export class ProgressLine {
  readonly #io: Io
  readonly #messages: Messages
  #shown = false

  constructor(io: Io, messages: Messages) {
    this.#io = io
    this.#messages = messages
  }

  show(progress: BuildProgress): void {
    const every = this.#io.errIsTerminal ? Math.ceil(progress.total / TERMINAL_STEPS) : PAGES_PER_LINE
    const due = progress.stage !== 'pages' || progress.done === progress.total || progress.done % every === 0
    if (!due) return
    const line = this.#messages.progress(progress)
    this.#io.err(this.#io.errIsTerminal ? `\r\u001B[K${line}` : `${line}\n`)
    this.#shown = true
  }

  /** Clears the terminal's line, so that the next message starts on a line of its own. */
  end(): void {
    if (this.#shown && this.#io.errIsTerminal) this.#io.err('\r\u001B[K')
    this.#shown = false
  }
}
