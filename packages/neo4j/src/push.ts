import { ExternalError, ShanhaiError } from '@shanhai/model'
import type { Server } from './server.js'

/**
 * How far a push is: rows `done` of `total` of one label or relationship type; with `wait`, the `done` seconds for which
 * the server has not answered.
 */
export interface PushProgress {
  readonly stage: 'read' | 'compare' | 'write' | 'remove' | 'index' | 'wait'
  readonly name: string
  readonly done: number
  readonly total: number
}

export interface PushOptions {
  /** Name under which nodes and relationships list this folder; absent: the folder's own name. */
  readonly dataSet?: string
  /** Rows of one transaction. */
  readonly batchSize?: number
  /** How long a lost connection is tried again, in seconds. */
  readonly retrySeconds?: number
  /** True: compare only. */
  readonly dryRun?: boolean
  readonly onProgress?: (progress: PushProgress) => void
  /** Stops the push between two batches. */
  readonly signal?: AbortSignal
}

export const DEFAULT_PUSH_OPTIONS = { batchSize: 5000, retrySeconds: 120, dryRun: false } as const

/** A push at work. */
export interface Push {
  readonly server: Server
  readonly dataSet: string
  readonly batchSize: number
  readonly options: PushOptions
  readonly uri: string
  /** Rows written or removed so far, and rows that there are to write or remove. */
  readonly rows: { done: number; total: number }
}

/** Reports a step and stops where the caller wants it. @throws ExternalError */
export function step({ options }: Push, progress: PushProgress): void {
  if (options.signal?.aborted) throw new ExternalError('neo4j/interrupted', 'interrupted')
  options.onProgress?.(progress)
}

/** An error after the first write says how much was done, and that the same command goes on. */
export function withProgress(error: unknown, { options, rows, uri }: Push): unknown {
  if (!(error instanceof ShanhaiError) || options.dryRun === true) return error
  const state =
    rows.done === 0
      ? 'no row was written'
      : `${String(rows.done)} of ${String(rows.total)} rows were written or removed; the same command goes on from there`
  const details = { ...error.details, done: String(rows.done), total: String(rows.total) }
  return new ExternalError(error.code, `${error.message}; ${state}`, {
    value: error.value ?? uri,
    details,
    cause: error,
  })
}
