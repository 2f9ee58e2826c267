/** Gives a file to the reader's browser, which asks where to put it or puts it among the downloads. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn of the event loop.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 1000)
}

/** A file's name of these words, without what a file system or a shell would take for something else. */
export function fileName(words: readonly string[]): string {
  const parts = words.map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, ''))
  return [...parts.filter((part) => part !== '').join('-')].slice(0, 80).join('')
}
