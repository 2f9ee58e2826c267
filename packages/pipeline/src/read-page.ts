import { readFile, stat } from 'node:fs/promises'
import type { Diagnostic, Page, PageId } from '@shanhai/model'
import { ShanhaiError } from '@shanhai/model'
import { readPrintedMetadata } from '@shanhai/reader'
import type { InputFile } from './discover.js'
import { asFileError } from './file-errors.js'
import { readFileName } from './file-name-metadata.js'
import type { ManifestEntry } from './manifest.js'
import { pageMetadata } from './metadata.js'
import type { IssueOptions } from './options.js'
import type { Stages } from './stages.js'

/** A newspaper page is some ten thousand characters; what is so much larger is something else. */
const LARGEST_PAGE_BYTES = 50 * 1024 * 1024

/** A file's bytes. */
export interface FileBytes {
  readonly id: PageId
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly entry: ManifestEntry | undefined
}

/** Decodes and masks one page; whatever is wrong with it is a diagnostic. The page is null if it could not be used. */
export function decodePage(
  { bytes, entry, id, sha256 }: FileBytes,
  stages: Pick<Stages, 'decode' | 'mask'>,
  options: IssueOptions,
): { readonly page: Page | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  if (entry?.sha256 !== undefined && entry.sha256 !== sha256) diagnostics.push(changedFile(id))
  const decoded = stages.decode(bytes, id)
  diagnostics.push(...decoded.diagnostics)
  if (decoded.value === null) return { page: null, diagnostics }
  const { encoding } = decoded.value
  const masked = stages.mask(decoded.value.text)
  if (masked.count > 0) diagnostics.push(maskedNumbers(id, masked.count))
  const printed = readPrintedMetadata(masked.text)
  const metadata = pageMetadata({ options, manifest: entry, printed, fileName: readFileName(id) })
  return { page: { id, ...metadata, text: masked.text, encoding, sha256 }, diagnostics }
}

/** The bytes of a page file, or why it cannot be one. */
export async function readPageBytes(file: InputFile): Promise<Uint8Array | Diagnostic> {
  try {
    const { size } = await stat(file.realPath)
    if (size > LARGEST_PAGE_BYTES) return tooLarge(file.page, size)
    return await readFile(file.realPath)
  } catch (error) {
    const known = asFileError(error, 'read', file.page)
    if (!(known instanceof ShanhaiError)) throw known
    return problem('error', 'input/unreadable', `The page was left out: ${known.message}.`, file.page)
  }
}

function problem(severity: Diagnostic['severity'], code: string, message: string, page: PageId): Diagnostic {
  return { severity, code, message, place: { page } }
}

function tooLarge(page: PageId, size: number): Diagnostic {
  const message = `The file has ${size} bytes, more than the ${LARGEST_PAGE_BYTES} of the largest page; split it into pages.`
  return problem('error', 'input/too-large', message, page)
}

function changedFile(page: PageId): Diagnostic {
  const message =
    'The file is not the one that the manifest describes (another checksum); check it or renew the manifest.'
  return problem('warning', 'manifest/checksum', message, page)
}

function maskedNumbers(page: PageId, count: number): Diagnostic {
  return problem('info', 'mask/personal-numbers', `${count} personal number(s) were blanked.`, page)
}
