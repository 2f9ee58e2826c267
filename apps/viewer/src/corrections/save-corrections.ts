/** How a reader's corrections reach the file: saved, or refused with the server's words. */
export type SaveResult = { readonly saved: string } | { readonly refused: string }

/** Sends the lines to the server that serves this page for editing; the address of the page holds its token. */
export async function saveCorrections(lines: string): Promise<SaveResult> {
  try {
    const response = await fetch('corrections', {
      method: 'POST',
      headers: { 'content-type': 'application/yaml' },
      body: lines,
    })
    const said = await response.text()
    return response.ok ? { saved: said } : { refused: said || `HTTP ${String(response.status)}` }
  } catch (error) {
    return { refused: String(error) }
  }
}
