import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { InvalidArgumentError } from '@shanhai/model'
import type { ArticleLine, CitingGraph, MentionLine, TextLevel, TextRecords } from '@shanhai/viewer'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import { writeBeside } from '../write-beside.js'

/** The options as the parser gives them. */
export interface ViewCommandOptions {
  /** The file to write; absent: the page is served. */
  readonly html?: string
  readonly text: TextLevel
  readonly port: number
  /** Corrections made in the page are written to the file of corrections. */
  readonly edit?: boolean
  readonly corrections?: string
  readonly config?: string
}

/** `shanhai view`: one HTML file that holds the page, the graph and the positions, or a server of that page. */
export async function viewCommand(folder: string, options: ViewCommandOptions, context: Context): Promise<void> {
  const { io, messages } = context
  if (options.html !== undefined && options.edit === true)
    throw new InvalidArgumentError('option/edit-html', 'a file cannot write corrections; leave out --html or --edit', {
      value: options.html,
    })
  const html = await buildPage(folder, options)
  if (options.html !== undefined) {
    await writeWhole(options.html, html)
    io.out(`${cleanText(messages.viewed(options.html))}\n`)
    return
  }
  const { servePage } = await import('@shanhai/viewer')
  // In full: the file lies in the project's folder, which need not be the one where the build is.
  const file = options.edit === true ? path.resolve(await correctionsFile(options)) : null
  const { url, closed } = await servePage(html, {
    port: options.port,
    signal: io.signal,
    ...(file === null ? {} : { onCorrections: correctionsWriter(file) }),
  })
  io.out(`${messages.serving(url)}\n${file === null ? '' : `${cleanText(messages.records.editing(file))}\n`}`)
  await closed
}

async function correctionsFile({ corrections, config }: ViewCommandOptions): Promise<string> {
  const { correctionsPath } = await import('@shanhai/pipeline')
  return corrections ?? (await correctionsPath(config))
}

/** Adds lines that the page sends to the file, one sending after the other; says the file's name. */
function correctionsWriter(file: string): (lines: string) => Promise<string> {
  let before: Promise<unknown> = Promise.resolve()
  return (lines) => {
    const written = before.then(async () => {
      const { appendedCorrections } = await import('@shanhai/pipeline')
      const { text } = await appendedCorrections(file, lines)
      await writeBeside(file, [text])
      return file
    })
    before = written.catch(() => undefined)
    return written
  }
}

async function buildPage(
  folder: string,
  { text: level, edit = false }: Pick<ViewCommandOptions, 'text' | 'edit'>,
): Promise<string> {
  const { placeDataOf, readOutputJson, readPairs } = await import('@shanhai/pipeline')
  const { embedGraph, readTemplate, withoutQuotes } = await import('@shanhai/viewer')
  // The page would refuse a graph that breaks the format; better to say so here.
  await readPairs(folder)
  const graphFile = (await readOutputJson(folder, 'graph.json')) as CitingGraph
  const layout = await readOutputJson(folder, 'layout.json')
  const texts = await readTexts(folder, graphFile, level)
  const shown = level === 'none' ? withoutQuotes(graphFile) : graphFile
  return embedGraph(await readTemplate(), {
    graphFile: shown,
    layout,
    texts,
    ...placeDataOf(graphFile),
    ...(edit && { edit }),
  })
}

async function readTexts(folder: string, graphFile: CitingGraph, level: TextLevel): Promise<TextRecords> {
  const { asFileError } = await import('@shanhai/pipeline')
  const { collectTexts, readJsonLines } = await import('@shanhai/viewer')
  return collectTexts(graphFile, level, {
    articles: readJsonLines<ArticleLine>(path.join(folder, 'articles.jsonl')),
    mentions: readJsonLines<MentionLine>(path.join(folder, 'mentions.jsonl')),
  }).catch((error: unknown) => {
    throw asFileError(error, 'read', folder)
  })
}

/** What every page written here holds. */
const OWN_MARK = 'id="shanhai-data"'

/**
 * Writes beside and renames, so that no half page ever has the name.
 *
 * @throws {InvalidArgumentError} if the name belongs to a file that is no page of ours: it would be lost
 */
async function writeWhole(file: string, text: string): Promise<void> {
  const { asFileError, makeFolder } = await import('@shanhai/pipeline')
  const earlier = await readFile(file, 'utf8').catch(() => null)
  if (earlier !== null && !earlier.includes(OWN_MARK)) {
    const message = `${file} exists and is no page of shanhai; delete it first or choose another name`
    throw new InvalidArgumentError('view/not-ours', message, { value: file })
  }
  const beside = path.join(path.dirname(file), `.partial-${randomUUID()}.html`)
  try {
    await makeFolder(path.dirname(file))
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw asFileError(error, 'write', file)
  }
}
