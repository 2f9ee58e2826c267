import type { MetadataSource, PageMetadata } from '@shanhai/model'
import type { PrintedMetadata } from '@shanhai/reader'
import type { FileNameMetadata } from './file-name-metadata.js'
import type { ManifestEntry } from './manifest.js'
import type { IssueOptions } from './options.js'

/** All that speaks of a page's issue. */
export interface MetadataWitnesses {
  readonly options: IssueOptions
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
  const section = sectionOf(pageNumber, printed, fileName)
  return {
    ...(newspaper && { newspaper: newspaper.value }),
    ...(manifest?.home !== undefined && { home: manifest.home }),
    ...(issueDate && { issueDate: issueDate.value }),
    ...(pageNumber && { pageNumber: pageNumber.value }),
    ...(section !== undefined && { section }),
    sources: {
      ...(newspaper && { newspaper: newspaper.source }),
      ...(issueDate && { issueDate: issueDate.source }),
      ...(pageNumber && { pageNumber: pageNumber.source }),
    },
  }
}

/** The letter goes with the number: that of print, or of the file's name, where the number is the same. */
function sectionOf(
  pageNumber: { readonly value: number } | undefined,
  ...labels: readonly Pick<PrintedMetadata, 'pageNumber' | 'section'>[]
): string | undefined {
  return labels.find((label) => label.section !== undefined && label.pageNumber === pageNumber?.value)?.section
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
