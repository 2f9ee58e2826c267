import type { MetadataSource, PageMetadata } from '@shanhai/model'
import type { PrintedMetadata } from '@shanhai/reader'
import type { FileNameMetadata } from './file-name-metadata.js'
import type { ManifestEntry } from './manifest.js'
import type { BuildOptions } from './options.js'

/** All that speaks of a page's issue. */
export interface MetadataWitnesses {
  readonly options: Pick<BuildOptions, 'newspaper' | 'issueDate' | 'pageNumber'>
  readonly manifest: ManifestEntry | undefined
  readonly printed: PrintedMetadata
  readonly fileName: FileNameMetadata
}

/**
 * Paper, date and page number of a page with their sources, value by value: an option goes before the manifest, the
 * manifest before print, print before the file's name. What nobody says stays unknown.
 */
export function pageMetadata({ options, manifest, printed, fileName }: MetadataWitnesses): PageMetadata {
  const newspaper = choose(options.newspaper, manifest?.newspaper, printed.newspaper, fileName.newspaper)
  const issueDate = choose(options.issueDate, manifest?.date, printed.issueDate, fileName.issueDate)
  const pageNumber = choose(options.pageNumber, manifest?.page, printed.pageNumber, fileName.pageNumber)
  return {
    ...(newspaper && { newspaper: newspaper.value }),
    ...(issueDate && { issueDate: issueDate.value }),
    ...(pageNumber && { pageNumber: pageNumber.value }),
    sources: {
      ...(newspaper && { newspaper: newspaper.source }),
      ...(issueDate && { issueDate: issueDate.source }),
      ...(pageNumber && { pageNumber: pageNumber.source }),
    },
  }
}

const SOURCES: readonly MetadataSource[] = ['option', 'manifest', 'masthead', 'file_name']

/** The first value that is known, with the source that stands at its place in {@link SOURCES}. */
function choose<T>(
  ...values: readonly (T | undefined)[]
): { readonly value: T; readonly source: MetadataSource } | undefined {
  const at = values.findIndex((value) => value !== undefined)
  const [value, source] = [values[at], SOURCES[at]]
  return value === undefined || source === undefined ? undefined : { value, source }
}
