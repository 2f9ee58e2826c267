import type { Discovery, InputFile } from '../discover.js'
import type { Manifest } from '../manifest.js'
import type { BuildOptions } from '../options.js'
import { readCutFile } from '../read-cut.js'
import { readPageBytes } from '../read-page.js'
import type { Stages } from '../stages.js'
import type { EarlierReadings } from './earlier-readings.js'
import { hashOf, readingKey } from './keys.js'
import type { PageSource, SourcePage } from './page-reading.js'
import { readContent } from './read-content.js'

/** What a build of files reads with. */
export interface FileSourceInput {
  readonly stages: Stages
  readonly options: BuildOptions
  readonly discovery: Discovery
  readonly manifest: Manifest
  /** Key of the program and of what it knows. */
  readonly knowledge: string
  /** The readings of the last build in the folder; null: every page is read. */
  readonly earlier: EarlierReadings | null
}

/** The pages of files: those that the last build read from the same bytes in the same way are not read again. */
export function readFiles(input: FileSourceInput): PageSource {
  const { files } = input.discovery
  async function* pages(): AsyncGenerator<SourcePage> {
    for (const file of files) yield await readFilePage(input, file)
  }
  return { total: files.length, pages }
}

async function readFilePage(input: FileSourceInput, file: InputFile): Promise<SourcePage> {
  const { knowledge, manifest, options } = input
  const { page } = file
  const known = await input.earlier?.take(page)
  const bytes = await readPageBytes(file)
  if (!(bytes instanceof Uint8Array))
    return { reading: { page, key: '', sha256: null, content: null, diagnostics: [bytes] }, unchanged: false }
  const sha256 = hashOf(bytes)
  const cut = await readCutFile(file.path)
  const entry = manifest.entries.get(file.realPath)
  const key = readingKey(knowledge, { page, sha256, cut: cut?.text ?? null, entry, options })
  const unchanged = known?.key === key
  const earlier = unchanged && known.extraction !== undefined ? { earlier: known.extraction } : {}
  if (unchanged && known.blanked === undefined) {
    const { extraction, ...reading } = known
    return { reading, unchanged, ...(extraction !== undefined && { earlier: extraction }) }
  }
  // A page that names children is kept without their names: its text is the file's, what was found on it is not sought again.
  const content = readContent({ id: page, bytes, sha256, entry, cut }, input.stages, options)
  return { reading: { page, key, sha256, ...content }, unchanged, ...earlier }
}
