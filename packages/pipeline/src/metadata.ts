import type { MetadataSource, PageMetadata } from '@shanhai/model'
import type { ManifestEntry } from './manifest.js'
import type { BuildOptions } from './options.js'

/** Paper, date and page number of a page with their sources: the manifest goes before the options, value by value. */
export function pageMetadata(
  entry: ManifestEntry | undefined,
  options: Pick<BuildOptions, 'newspaper' | 'issueDate' | 'pageNumber'>,
): PageMetadata {
  const newspaper = choose(entry?.newspaper, options.newspaper)
  const issueDate = choose(entry?.date, options.issueDate)
  const pageNumber = choose(entry?.page, options.pageNumber)
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

function choose<T>(
  fromManifest: T | undefined,
  fromOption: T | undefined,
): { readonly value: T; readonly source: MetadataSource } | undefined {
  if (fromManifest !== undefined) return { value: fromManifest, source: 'manifest' }
  return fromOption === undefined ? undefined : { value: fromOption, source: 'option' }
}
