import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportFile, ExportFormat } from '@shanhai/graph'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The options as the parser gives them. */
export interface ExportCommandOptions {
  readonly format: ExportFormat
  /** A file, or for tables a folder. */
  readonly output: string
  readonly raw?: boolean
}

/** `shanhai export`: the graph in another program's format; what that cannot hold is said on standard error. */
export async function exportCommand(folder: string, options: ExportCommandOptions, context: Context): Promise<void> {
  const { io, messages } = context
  const { readOutputJson } = await import('@shanhai/pipeline')
  const { exportGraph, parseGraphFile, parseLayout } = await import('@shanhai/graph')
  const graph = parseGraphFile(await readOutputJson(folder, 'graph.json'))
  const layout = parseLayout(await readOutputJson(folder, 'layout.json'))
  const { files, leftOut } = exportGraph(graph, layout, options.format, { raw: options.raw ?? false })
  const written = await writeAll(files, options.output)
  for (const { code, count } of leftOut()) io.err(`${cleanText(messages.leftOut[code](count))}\n`)
  io.out(`${messages.exported(written).map(cleanText).join('\n')}\n`)
}

/** Writes each file beside its name, and gives the names when all are complete. */
async function writeAll(files: readonly ExportFile[], output: string): Promise<readonly string[]> {
  const { asFileError } = await import('@shanhai/pipeline')
  const jobs = files.map(({ name, pieces }) => {
    const target = name === null ? output : path.join(output, name)
    return { pieces, target, beside: path.join(path.dirname(target), `.partial-${randomUUID()}`) }
  })
  try {
    for (const { beside, pieces, target } of jobs) {
      await mkdir(path.dirname(target), { recursive: true })
      await pipeline(Readable.from(pieces), createWriteStream(beside, { flags: 'wx' }))
    }
    for (const { beside, target } of jobs) await rename(beside, target)
  } catch (error) {
    for (const { beside } of jobs) await rm(beside, { force: true }).catch(() => undefined)
    throw asFileError(error, 'write', output)
  }
  return jobs.map(({ target }) => target)
}
