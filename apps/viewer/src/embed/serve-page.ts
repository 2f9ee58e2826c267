import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ExternalError } from '@shanhai/model'
import { takeCorrections } from './take-corrections.js'

/** Only this machine can reach it. */
const ADDRESS = '127.0.0.1'

export interface ServeOptions {
  /** 0: any free port. */
  readonly port: number
  /** Ends the server. */
  readonly signal: AbortSignal
  /** Takes lines of corrections that the page sends, and says where they went; absent: nothing can be sent. */
  readonly onCorrections?: (lines: string) => Promise<string>
}

/** A page that is being served. */
export interface ServedPage {
  /** With the token, without which nothing is shown. */
  readonly url: string
  /** Resolves when the server has ended. */
  readonly closed: Promise<void>
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // The page's own policy stands in it; that it may not be framed can only be said here.
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}

/**
 * Serves one page on this machine under an address that holds a random token. Requests under another host name (a web
 * page whose name was pointed here), from another origin, or without the token are refused.
 *
 * @throws ExternalError if the port cannot be had
 */
export async function servePage(html: string, { port, signal, onCorrections }: ServeOptions): Promise<ServedPage> {
  const token = randomBytes(18).toString('base64url')
  const body = Buffer.from(html, 'utf8')
  const server = createServer((request, response) => {
    answer(request, response, {
      token,
      body,
      port: (server.address() as AddressInfo | null)?.port ?? port,
      onCorrections,
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = `cannot listen on ${ADDRESS}:${String(port)} (${cause.code ?? 'unknown'}); choose another --port`
      reject(new ExternalError('view/port', message, { value: port, cause }))
    })
    server.listen(port, ADDRESS, resolve)
  })
  const closed = new Promise<void>((resolve) => server.once('close', resolve))
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  const address = server.address() as AddressInfo
  return { url: `http://${ADDRESS}:${String(address.port)}/${token}/`, closed }
}

interface Served {
  readonly token: string
  readonly body: Buffer
  readonly port: number
  readonly onCorrections: ServeOptions['onCorrections']
}

function answer(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { token, body, port, onCorrections } = served
  const hosts = [ADDRESS, 'localhost'].map((name) => `${name}:${String(port)}`)
  const { host, origin } = request.headers
  const fromElsewhere = origin !== undefined && !hosts.some((one) => origin === `http://${one}`)
  if (host === undefined || !hosts.includes(host) || fromElsewhere) refuse(response, 403)
  else if (request.method === 'POST' && onCorrections && isToken(request.url ?? '', `/${token}/corrections`)) {
    // A request that changes something must come from this page itself, and browsers say where it comes from.
    if (origin === undefined) refuse(response, 403)
    else void takeCorrections(request, response, onCorrections)
  } else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405)
  else if (!isToken(request.url ?? '', `/${token}/`)) refuse(response, 404)
  else {
    response.writeHead(200, { ...HEADERS, 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
  response.end()
}

/** Compares in constant time. */
function isToken(url: string, address: string): boolean {
  const [given, wanted] = [Buffer.from(url), Buffer.from(address)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
