import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks for a line on the terminal without showing what is typed; null if there is no terminal. */
export async function readSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  process.stderr.write(question)
  // The line editor echoes into a stream that swallows everything.
  const silent = new Writable({
    write: (_piece, _encoding, done) => {
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
