import { cleanText } from './clean-text.js'
import type { Io } from './io.js'

/** Shows one line that is written again and again on a terminal; elsewhere one line for each new stage. */
export class StatusLine {
  readonly #io: Io
  #stage: string | null = null

  constructor(io: Io) {
    this.#io = io
  }

  /** @param stage lines of one stage replace each other */
  show(text: string, stage: string): void {
    const line = cleanText(text)
    if (this.#io.errIsTerminal) this.#io.err(`\r\u001B[K${line}`)
    else if (stage !== this.#stage) this.#io.err(`${line}\n`)
    this.#stage = stage
  }

  /** Clears the terminal's line, so that the next message starts on a line of its own. */
  end(): void {
    if (this.#stage !== null && this.#io.errIsTerminal) this.#io.err('\r\u001B[K')
    this.#stage = null
  }
}
