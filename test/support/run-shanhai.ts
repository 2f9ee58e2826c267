import type { ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { rootPath } from './root.js'

/** What a run of the command left on its streams. */
export interface CommandResult {
  /** Exit code, or the name of the signal that ended it. */
  readonly code: number | string | null
  readonly out: string
  readonly err: string
}

/** A run of the built command that can still be reached. */
export interface RunningCommand {
  readonly process: ChildProcessByStdio<null, Readable, Readable>
  readonly result: Promise<CommandResult>
}

/** Starts the built command with English messages. */
export function startShanhai(...args: readonly string[]): RunningCommand {
  const child = spawn(process.execPath, [rootPath('apps/cli/bin/shanhai.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (piece: Buffer) => out.push(piece))
  child.stderr.on('data', (piece: Buffer) => err.push(piece))
  const result = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code: code ?? signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
  return { process: child, result }
}

/** Runs the built command to its end. */
export function runShanhai(...args: readonly string[]): Promise<CommandResult> {
  return startShanhai(...args).result
}
