import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'
import { Writable } from 'node:stream'

/** Where a secret is typed, and where it is asked for. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable
}

/**
 * Asks for a line on the terminal without showing what is typed; null if there is no terminal, or the user ends the input
 * (Ctrl-D).
 *
 * @param onInterrupt called on Ctrl-C, which reaches no signal handler while a terminal is read key by key
 */
export async function readSecret(
  question: string,
  onInterrupt: () => void,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<string | null> {
  if (input.isTTY !== true) return null
  output.write(question)
  // The line editor echoes into a stream that swallows everything.
  const silent = new Writable({
    write: (_piece, _encoding, done) => {
      done()
    },
  })
  const lines = createInterface({ input, output: silent, terminal: true })
  try {
    return await new Promise<string | null>((resolve, reject) => {
      lines.once('SIGINT', () => {
        onInterrupt()
        resolve(null)
      })
      lines.once('close', () => {
        resolve(null)
      })
      lines.question('').then(resolve, reject)
    })
  } finally {
    lines.close()
    output.write('\n')
  }
}
