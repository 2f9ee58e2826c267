/** A line that is held whole, or one too long for that, which is read piece by piece before the next line is asked for. */
export type ByteLine =
  | {
      readonly kind: 'short'
      readonly bytes: Uint8Array
      /** True where the whole next line has come already, so that nobody waits for it. */
      readonly followed: boolean
    }
  | { readonly kind: 'long'; readonly pieces: AsyncIterable<Uint8Array> }

const NEWLINE = 0x0a

/**
 * Cuts a stream of bytes into its lines, without their ends. At most `longest` bytes of a line and one piece of the stream
 * are held. What is left of a long line when the next is asked for is skipped.
 */
export async function* readByteLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  const source = new PieceSource(stream[Symbol.asyncIterator]())
  for (;;) {
    const held: Uint8Array[] = []
    let size = 0
    let ended = false
    while (size <= longest) {
      const piece = await source.upToNewline()
      if (piece === null) {
        // The end of the stream: a last line without its end, if any.
        if (size > 0) yield { kind: 'short', bytes: Buffer.concat(held), followed: false }
        return
      }
      held.push(piece.bytes)
      size += piece.bytes.length
      if ((ended = piece.ended)) break
    }
    if (ended) {
      yield { kind: 'short', bytes: Buffer.concat(held), followed: source.holdsLine() }
      continue
    }
    const rest = restOfLine(source, held)
    yield { kind: 'long', pieces: rest }
    for await (const skipped of rest) void skipped
  }
}

async function* restOfLine(source: PieceSource, held: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* held
  for (;;) {
    const piece = await source.upToNewline()
    if (piece === null) return
    yield piece.bytes
    if (piece.ended) return
  }
}

/** Gives the bytes of a stream up to each newline, without it. */
class PieceSource {
  readonly #pieces: AsyncIterator<Uint8Array>
  #left: Uint8Array = new Uint8Array(0)

  constructor(pieces: AsyncIterator<Uint8Array>) {
    this.#pieces = pieces
  }

  /** True if a whole line is held. */
  holdsLine(): boolean {
    return this.#left.includes(NEWLINE)
  }

  /** Null at the end of the stream. */
  async upToNewline(): Promise<{ readonly bytes: Uint8Array; readonly ended: boolean } | null> {
    if (this.#left.length === 0) {
      const next = await this.#pieces.next()
      if (next.done === true) return null
      this.#left = next.value
    }
    const at = this.#left.indexOf(NEWLINE)
    const bytes = at < 0 ? this.#left : this.#left.subarray(0, at)
    this.#left = at < 0 ? new Uint8Array(0) : this.#left.subarray(at + 1)
    return { bytes, ended: at >= 0 }
  }
}
