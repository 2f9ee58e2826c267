/** What the page's data element holds, unchecked. */
export interface PageData {
  readonly graphFile?: unknown
  readonly layout?: unknown
  readonly texts?: unknown
  readonly coordinates?: unknown
  readonly placeNames?: unknown
  readonly edit?: unknown
}

/** What a page, or a file that is dropped on it, holds. A `graph.json` by itself will do: it comes when one is dropped on the page. */
export function asPageData(data: unknown): PageData {
  const record = (data ?? {}) as PageData & { readonly format?: unknown }
  return record.format === undefined ? record : { graphFile: data }
}
