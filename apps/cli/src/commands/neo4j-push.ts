import { readFile } from 'node:fs/promises'
import type { LayerReport, PushReport } from '@shanhai/neo4j'
import { InvalidArgumentError } from '@shanhai/model'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import { StatusLine } from '../status-line.js'

/** The options as the parser gives them. */
export interface Neo4jPushOptions {
  readonly uri?: string
  readonly user?: string
  readonly passwordFile?: string
  readonly database?: string
  readonly dataSet?: string
  readonly batchSize?: number
  readonly retry?: number
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

const DEFAULT_URI = 'neo4j://localhost:7687'
const DEFAULT_USER = 'neo4j'

/** `shanhai neo4j push`: counts on standard output, progress on standard error. */
export async function neo4jPushCommand(folder: string, options: Neo4jPushOptions, context: Context): Promise<void> {
  const { io, messages } = context
  const { checkUri, pushOutput } = await import('@shanhai/neo4j')
  const { env } = io
  const uri = options.uri ?? env['NEO4J_URI'] ?? DEFAULT_URI
  checkUri(uri)
  const user = options.user ?? env['NEO4J_USERNAME'] ?? env['NEO4J_USER'] ?? DEFAULT_USER
  const database = options.database ?? env['NEO4J_DATABASE']
  const password = await readPassword(options, { user, uri }, context)
  const status = new StatusLine(io)
  const report = await pushOutput(
    folder,
    { uri, user, password, ...(database !== undefined && { database }) },
    {
      ...(options.dataSet !== undefined && { dataSet: options.dataSet }),
      ...(options.batchSize !== undefined && { batchSize: options.batchSize }),
      ...(options.retry !== undefined && { retrySeconds: options.retry }),
      dryRun: options.dryRun ?? false,
      signal: io.signal,
      ...(options.quiet !== true && {
        onProgress: (progress) => {
          status.show(messages.pushing(progress), progress.stage)
        },
      }),
    },
  ).finally(() => {
    status.end()
  })
  const lines = options.json === true ? [JSON.stringify(report)] : reportLines(report, context)
  io.out(`${lines.join('\n')}\n`)
}

/** From a file, the environment or a prompt; never from an argument, which every user of the machine could see. */
async function readPassword(
  { passwordFile }: Neo4jPushOptions,
  { user, uri }: { readonly user: string; readonly uri: string },
  { io, messages }: Context,
): Promise<string> {
  if (passwordFile !== undefined) {
    const { asFileError } = await import('@shanhai/pipeline')
    const text = await readFile(passwordFile, 'utf8').catch((error: unknown) => {
      throw asFileError(error, 'read', passwordFile)
    })
    return text.replace(/\r?\n$/, '')
  }
  const set = io.env['NEO4J_PASSWORD']
  if (set !== undefined) return set
  const typed = await io.readSecret?.(cleanText(messages.askPassword(user, uri)))
  if (typed !== undefined && typed !== null) return typed
  throw new InvalidArgumentError(
    'option/neo4j-password',
    `no password for ${user} at ${uri}: set NEO4J_PASSWORD, give --password-file, or run the command on a terminal`,
    { value: user },
  )
}

function reportLines(report: PushReport, { messages }: Context): readonly string[] {
  const rows = report.layers.map(({ added, changed, kind, name, removed, total }) => [
    kind === 'node' ? `(:${name})` : `[:${name}]`,
    ...[total, added, changed, removed].map(String),
  ])
  const sum = (key: 'added' | 'changed' | 'removed', kind: LayerReport['kind']): number =>
    report.layers.filter((layer) => layer.kind === kind).reduce((all, layer) => all + layer[key], 0)
  const counts = (kind: LayerReport['kind']) => ({
    added: sum('added', kind),
    changed: sum('changed', kind),
    removed: sum('removed', kind),
  })
  return [
    ...table([messages.pushTable, ...rows]),
    ...messages.pushed(report, counts('node'), counts('relationship')),
  ].map(cleanText)
}

/** Rows with columns of one width; the first is flush left. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - width(cell))
        return i === 0 ? cell + space : space + cell
      })
      .join('  '),
  )
}

/** Columns of a terminal that a text takes: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFF60]/.test(character) ? 2 : 1), 0)
}
