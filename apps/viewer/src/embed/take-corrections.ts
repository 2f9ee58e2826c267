import type { IncomingMessage, ServerResponse } from 'node:http'
import { ShanhaiError } from '@shanhai/model'

/** More than anybody corrects by hand between two builds. */
const MOST_BYTES = 256 * 1024

/**
 * Reads the lines that the page sends and hands them on. Only a script of the page's own origin can send this type without
 * being asked for permission first.
 */
export async function takeCorrections(
  request: IncomingMessage,
  response: ServerResponse,
  onCorrections: (lines: string) => Promise<string>,
): Promise<void> {
  const say = (status: number, text: string): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    response.end(text)
  }
  if (request.headers['content-type'] !== 'application/yaml') {
    say(415, '')
    return
  }
  try {
    const lines = await readBody(request)
    if (lines === null)
      say(413, `more than ${String(MOST_BYTES / 1024)} KiB of corrections at once: withdraw some and write them later`)
    else say(200, await onCorrections(lines))
  } catch (error) {
    say(error instanceof ShanhaiError ? 422 : 500, error instanceof Error ? error.message : String(error))
  }
}

/** The body as text; null: too long. @throws if it breaks off or is no UTF-8 */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    // The rest is read and dropped, so that the answer still reaches the page.
    if (length <= MOST_BYTES) parts.push(part)
  }
  return length > MOST_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
}
