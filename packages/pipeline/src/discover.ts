import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic, PageId } from '@shanhai/model'
import { compareCodeUnits, InvalidArgumentError, pageId } from '@shanhai/model'
import { asFileError, systemErrorCode } from './file-errors.js'
import { findLoneCuts } from './lone-cuts.js'
import { RUN_FILE } from './output-files.js'
import { isRunFile } from './run-file.js'

/** One page file. */
export interface InputFile {
  /** The path below the input root, or the file's name if it was given itself. */
  readonly page: PageId
  /** Path to open, as made from the caller's argument. */
  readonly path: string
  /** The file's identity: links resolved. */
  readonly realPath: string
}

export interface Discovery {
  /** In the order of the output (see `comparePages`). */
  readonly files: readonly InputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Orders pages so that the ids of their records (page id, `#`, …) are ascending too. */
export function comparePages(a: PageId, b: PageId): number {
  return compareCodeUnits(`${a}#`, `${b}#`)
}

/**
 * Finds the page files: files as given, and every `*.txt` below a folder; a cut made by hand for a page that is not there is a
 * diagnostic. Hidden names and output folders of earlier
 * builds are passed over; links are followed, each folder below one input once. A file reached in two ways counts once.
 *
 * @param outputFolder is passed over too, wherever it lies
 * @throws {InvalidArgumentError} if an input does not exist, no page is found at all, two files have one id, or an
 *   input is the output folder; {ExternalError} if a folder cannot be read
 */
export async function discoverInputs(inputs: readonly string[], outputFolder: string): Promise<Discovery> {
  const output = await realpath(outputFolder).catch(() => null)
  const diagnostics: Diagnostic[] = []
  const found: InputFile[] = []
  for (const input of [...new Set(inputs)].sort(compareCodeUnits)) {
    const { files, loneCuts } = await filesOf(input, output)
    if (files.length === 0) diagnostics.push(emptyFolder(input))
    for (const file of files) found.push(file)
    diagnostics.push(...loneCuts)
  }
  if (found.length === 0) throw noPages(inputs)
  return { files: distinctFiles(found), diagnostics }
}

async function filesOf(input: string, output: string | null): Promise<Pick<Walk, 'files' | 'loneCuts'>> {
  const real = await realpath(input).catch((error: unknown) => {
    throw notUsable(error, input)
  })
  const kind = await stat(real)
  if (kind.isFile())
    return { files: [{ page: pageId(path.basename(input)), path: input, realPath: real }], loneCuts: [] }
  if (!kind.isDirectory())
    throw new InvalidArgumentError('input/not-a-file', `${input} is neither a file nor a folder; give page files`, {
      value: input,
    })
  if (real === output) throw sameAsOutput(input)
  const walk: Walk = { input, output, visited: new Set(), files: [], loneCuts: [] }
  await walkFolder(walk, [], real)
  return walk
}

interface Walk {
  readonly input: string
  /** Real path of the folder to pass over. */
  readonly output: string | null
  /** Real paths of the folders entered so far: links that lead in a circle end here. */
  readonly visited: Set<string>
  readonly files: InputFile[]
  readonly loneCuts: Diagnostic[]
}

async function walkFolder(walk: Walk, parts: readonly string[], real: string): Promise<void> {
  if (walk.visited.has(real) || real === walk.output) return
  walk.visited.add(real)
  const folder = path.join(walk.input, ...parts)
  const names = await readdir(real).catch((error: unknown) => {
    throw asFileError(error, 'read', folder)
  })
  if (names.includes(RUN_FILE) && (await isOutputFolder(real))) return
  walk.loneCuts.push(...findLoneCuts(names, parts))
  for (const name of names.sort(compareCodeUnits)) {
    if (name.startsWith('.')) continue
    const inner = [...parts, name]
    // A link that leads nowhere is no page.
    const target = await realpath(path.join(real, name)).catch(() => null)
    const kind = target === null ? null : await stat(target).catch(() => null)
    if (target === null || kind === null) continue
    if (kind.isDirectory()) await walkFolder(walk, inner, target)
    else if (kind.isFile() && name.toLowerCase().endsWith('.txt'))
      walk.files.push({ page: pageId(inner.join('/')), path: path.join(walk.input, ...inner), realPath: target })
  }
}

async function isOutputFolder(folder: string): Promise<boolean> {
  return isRunFile(await readFile(path.join(folder, RUN_FILE), 'utf8').catch(() => ''))
}

/** Each real file once, under its first id; refuses one id for two files. */
function distinctFiles(found: readonly InputFile[]): readonly InputFile[] {
  const byFile = new Map<string, InputFile>()
  const byPage = new Map<PageId, InputFile>()
  for (const file of [...found].sort((a, b) => comparePages(a.page, b.page) || compareCodeUnits(a.path, b.path))) {
    if (byFile.has(file.realPath)) continue
    const other = byPage.get(file.page)
    if (other !== undefined) throw samePage(other, file)
    byFile.set(file.realPath, file)
    byPage.set(file.page, file)
  }
  return [...byFile.values()]
}

function notUsable(error: unknown, input: string): unknown {
  if (systemErrorCode(error) !== 'ENOENT') return asFileError(error, 'read', input)
  return new InvalidArgumentError('input/not-found', `${input} does not exist; check the path`, { value: input })
}

function noPages(inputs: readonly string[]): InvalidArgumentError {
  const places = inputs.length === 0 ? 'no input was given' : `no *.txt page found in ${inputs.join(', ')}`
  return new InvalidArgumentError('input/no-pages', `${places}; give page files or folders that hold them`, {
    value: inputs.join(', '),
  })
}

function sameAsOutput(input: string): InvalidArgumentError {
  const message = `${input} is both the input and the output folder; give another output folder`
  return new InvalidArgumentError('input/same-as-output', message, { value: input })
}

function samePage(a: InputFile, b: InputFile): InvalidArgumentError {
  const message = `${a.path} and ${b.path} would both be the page ${a.page}; rename one, or give the folder above both`
  return new InvalidArgumentError('input/same-page', message, { value: `${a.path}, ${b.path}` })
}

function emptyFolder(input: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'input/empty-folder',
    message: `The folder ${path.basename(path.resolve(input))} holds no *.txt page; check the path.`,
  }
}
