import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** `shanhai view`: one HTML file that holds the page, the graph and the positions. */
export async function viewCommand(folder: string, file: string, { io, messages }: Context): Promise<void> {
  const { readOutputJson, readPairs } = await import('@shanhai/pipeline')
  const { embedGraph, readTemplate } = await import('@shanhai/viewer')
  // The page would refuse a graph that breaks the format; better to say so here.
  await readPairs(folder)
  const graphFile = await readOutputJson(folder, 'graph.json')
  const layout = await readOutputJson(folder, 'layout.json')
  await writeWhole(file, embedGraph(await readTemplate(), { graphFile, layout }))
  io.out(`${cleanText(messages.viewed(file))}\n`)
}

/** Writes beside and renames, so that no half page ever has the name. */
async function writeWhole(file: string, text: string): Promise<void> {
  const { asFileError } = await import('@shanhai/pipeline')
  const beside = path.join(path.dirname(file), `.partial-${randomUUID()}.html`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw asFileError(error, 'write', file)
  }
}
