import { once } from 'node:events'
import { addAbortSignal } from 'node:stream'
import { EXIT } from './exit-codes.js'
import { readSecret } from './read-secret.js'
import { runCli } from './run-cli.js'

/** Runs the command on this process: its words, streams and signals. The first Ctrl-C cleans up, the second ends at once. */
export async function start(): Promise<void> {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    controller.abort(new Error('interrupted'))
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  // `shanhai pairs out | head` closes the pipe early; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed)
  })
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    outSlowly: writeSlowly,
    ...(process.stdin.isTTY ? {} : { input: () => addAbortSignal(controller.signal, process.stdin) }),
    answers: () => addAbortSignal(controller.signal, process.stdin),
    err: (text) => process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY,
    env: process.env,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    readSecret: (question) => readSecret(question, interrupt),
    signal: controller.signal,
  })
  process.off('SIGINT', interrupt)
  process.off('SIGTERM', interrupt)
}

/** Waits for a slow reader: what it has not taken yet stays in memory. */
async function writeSlowly(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
