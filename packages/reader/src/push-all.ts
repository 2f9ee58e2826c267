/** Appends many elements: a call with a spread list ends where a hostile page has more elements than a call may have arguments. */
export function pushAll<T>(list: T[], more: Iterable<T>): void {
  for (const element of more) list.push(element)
}
