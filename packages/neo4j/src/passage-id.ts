import type { PageSpan } from '@shanhai/model'

/** Id of a passage: its page and range, offsets in the page frame. */
export function passageId({ page, start, end }: PageSpan): string {
  const padded = (offset: number): string => String(offset).padStart(6, '0')
  return `${page}#p${padded(start)}-${padded(end)}`
}
