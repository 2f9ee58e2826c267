/** `1 page`, `3 pages`; a plural that is not the word with an s is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`
}
