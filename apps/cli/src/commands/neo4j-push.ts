import type { PushOptions, PushReport } from '@shanhai/neo4j'
import type { Context } from '../context.js'
import { StatusLine } from '../status-line.js'
import type { Neo4jConnectionOptions } from './neo4j-connection.js'
import { readTarget } from './neo4j-connection.js'
import { reportLines } from './neo4j-report.js'

/** The options that pushing and removing share, as the parser gives them. */
export interface Neo4jWriteOptions extends Neo4jConnectionOptions {
  readonly batchSize?: number
  readonly retry?: number
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

export interface Neo4jPushOptions extends Neo4jWriteOptions {
  readonly dataSet?: string
}

/** `shanhai neo4j push`: counts on standard output, progress on standard error. */
export async function neo4jPushCommand(folder: string, options: Neo4jPushOptions, context: Context): Promise<void> {
  const { pushOutput } = await import('@shanhai/neo4j')
  const target = await readTarget(options, context)
  const named = options.dataSet === undefined ? {} : { dataSet: options.dataSet }
  await runAndReport(options, context, (given) => pushOutput(folder, target, { ...given, ...named }))
}

/** `shanhai neo4j remove`: takes a data set out, and says the same of it. */
export async function neo4jRemoveCommand(dataSet: string, options: Neo4jWriteOptions, context: Context): Promise<void> {
  const { removeDataSet } = await import('@shanhai/neo4j')
  const target = await readTarget(options, context)
  await runAndReport(options, context, (given) => removeDataSet(dataSet, target, given))
}

async function runAndReport(
  options: Neo4jWriteOptions,
  context: Context,
  run: (options: PushOptions) => Promise<PushReport>,
): Promise<void> {
  const { io, messages } = context
  const status = new StatusLine(io)
  const report = await run({
    ...(options.batchSize !== undefined && { batchSize: options.batchSize }),
    ...(options.retry !== undefined && { retrySeconds: options.retry }),
    dryRun: options.dryRun ?? false,
    signal: io.signal,
    ...(options.quiet !== true && {
      onProgress: (progress) => {
        status.show(messages.pushing(progress), progress.stage)
      },
    }),
  }).finally(() => {
    status.end()
  })
  const lines = options.json === true ? [JSON.stringify(report)] : reportLines(report, context)
  io.out(`${lines.join('\n')}\n`)
}
