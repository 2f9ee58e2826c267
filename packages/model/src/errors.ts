/** Options of every error of Shanhai: the offending value, and the error that caused this one. */
export interface ShanhaiErrorOptions {
  readonly value?: unknown
  /** More to say of it, by name, for programs and translations. */
  readonly details?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** Base of the errors that are ours or the environment's; faults of page text are diagnostics instead. */
export abstract class ShanhaiError extends Error {
  /** Stable name for programs, such as `output/not-a-folder`; messages may change, codes do not. */
  readonly code: string
  /** What was wrong, if there is one value to show. */
  readonly value: unknown
  /** More to say of it, by name; a translated message fills them in. */
  readonly details: Readonly<Record<string, string>>

  constructor(code: string, message: string, options: ShanhaiErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = code
    this.value = options.value
    this.details = options.details ?? {}
  }
}

/** A caller's argument or option that cannot be used. */
export class InvalidArgumentError extends ShanhaiError {}

/** A lexicon, rule, manifest or graph file that breaks its format. */
export class InvalidDataError extends ShanhaiError {}

/** The file system, the native tokenizer, a database: something outside failed. */
export class ExternalError extends ShanhaiError {}
