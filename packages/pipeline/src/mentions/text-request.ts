/** The id of a text as it came: a string, a number or null. */
export type TextId = string | number | null

/** What one line asks for, or why it cannot be read. */
export type TextRequest =
  { readonly id: TextId; readonly text: string } | { readonly id: TextId; readonly error: string }

export const EXPECTED = 'expected {"id": "…", "text": "…"}'
const LONGEST_ID = 1000

/** Reads one line of JSON Lines. A blank line gives undefined. */
export function parseRequest(bytes: Uint8Array): TextRequest | undefined {
  let line: string
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { id: null, error: 'not UTF-8' }
  }
  if (line.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(line) as unknown
  } catch {
    return { id: null, error: `no JSON; ${EXPECTED}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: EXPECTED }
  const { id, text } = value as { readonly id?: unknown; readonly text?: unknown }
  return checkRequest(id, text)
}

/** The request of an id and a text of any type. */
function checkRequest(id: unknown, text: unknown): TextRequest {
  if (!isTextId(id)) return { id: null, error: `no id; ${EXPECTED}` }
  return typeof text === 'string' ? { id, text } : { id, error: `no text; ${EXPECTED}` }
}

function isTextId(id: unknown): id is TextId {
  return id === null || typeof id === 'number' || (typeof id === 'string' && id.length <= LONGEST_ID)
}
