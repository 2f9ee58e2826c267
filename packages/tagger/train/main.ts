import { Worker } from 'node:worker_threads'
import type { Told } from './told.js'

/** What shells give for a command that the user stopped. */
const INTERRUPTED = 130

/**
 * Runs the command in a thread of its own: passes take minutes and look at nothing else meanwhile, and whoever presses Ctrl-C wants an
 * answer at once. What is kept after a pass is written whole or not at all, so that the thread may be stopped anywhere.
 */
function watch(): void {
  const worker = new Worker(new URL('./command.js', import.meta.url), { argv: process.argv.slice(2) })
  let kept: string | undefined
  worker.on('message', (told: Told) => {
    if ('line' in told) process.stdout.write(`${told.line}\n`)
    else if ('kept' in told) kept = told.kept
    else fail(told.failed, 1)
  })
  // Ours to mend: with the place in the program.
  worker.on('error', (error) => {
    throw error
  })
  const stop = (code: number): void => {
    const state =
      kept === undefined ? '; this run kept nothing' : ` after ${kept}; the same command with --resume goes on`
    fail(`stopped${state}`, code)
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      stop(INTERRUPTED)
    })
  // Whoever read the lines is gone, as in `pnpm train | head`.
  process.stdout.on('error', () => {
    stop(1)
  })
}

function fail(line: string, code: number): void {
  process.stderr.write(`train: ${line}\n`)
  process.exitCode = code
}

watch()
