/** All that the command touches besides files: tests give their own. */
export interface Io {
  /** Writes results. */
  readonly out: (text: string) => void
  /** Writes results that may be many: settles when the reader can take more. Absent: `out` does. */
  readonly outSlowly?: (text: string) => Promise<void>
  /** Bytes of standard input; ends early when the user interrupts. */
  readonly input?: () => AsyncIterable<Uint8Array>
  /** Bytes of standard input, also where somebody types them. */
  readonly answers?: () => AsyncIterable<Uint8Array>
  /** Writes progress and problems. */
  readonly err: (text: string) => void
  /** True if `err` goes to a terminal, on which a line can be written again. */
  readonly errIsTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** The system's language, such as `zh-CN`; counts where the environment says nothing. */
  readonly locale: string
  /** Asks for a line that is not shown; null, or absent, where there is no terminal to ask on. */
  readonly readSecret?: (question: string) => Promise<string | null>
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
}
