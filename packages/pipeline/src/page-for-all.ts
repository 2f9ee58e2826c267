import type { Diagnostic } from '@shanhai/model'
import type { IssueOptions } from './options.js'

/** A warning where the number of one page was given to several files: an issue has one page of a number. */
export function pageForAll({ pageNumber }: IssueOptions, files: number): readonly Diagnostic[] {
  if (pageNumber === undefined || files < 2) return []
  const message = `The page number ${String(pageNumber)} was given to all ${String(files)} files; give single files their numbers in a manifest.`
  return [{ severity: 'warning', code: 'option/page-for-all', message }]
}
