import { connect } from 'node:net'
import { connect as connectEncrypted } from 'node:tls'
import { ExternalError } from '@shanhai/model'

/** A stable code and the reason in words. */
type Reason = readonly [code: string, words: string]

const NO_ROUTE: Reason = ['neo4j/no-route', 'no way to the host']
const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: ['neo4j/refused', 'nothing listens there'],
  ENOTFOUND: ['neo4j/no-host', 'no such host'],
  EAI_AGAIN: ['neo4j/no-host', 'the host name could not be looked up'],
  EHOSTUNREACH: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
}
const DEFAULT_PORT = 7687
/** With what a client of Bolt begins: a fixed number, and the versions that it speaks (5.8 to 5.0, then 4.4 to 4.2). */
const GREETING = Buffer.from(`6060b0170008080500020404${'0'.repeat(16)}`, 'hex')

/**
 * Opens a connection to the host and port of an address, and closes it when something is said there: the driver's own
 * errors do not tell a wrong host from a wrong certificate, and it waits for ever for what takes connections and says
 * nothing. What is said is for the driver to judge.
 *
 * @throws ExternalError that names the address and the reason
 */
export async function probe(uri: string, milliseconds: number): Promise<void> {
  const { hostname, port } = new URL(uri.replace(/^[^:]*/, 'http'))
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? DEFAULT_PORT : Number(port) }
  const isEncrypted = /^[^:]*\+s/.test(uri)
  await new Promise<void>((resolve, reject) => {
    // Nothing that needs a trusted certificate is sent.
    const socket = isEncrypted ? connectEncrypted({ ...place, rejectUnauthorized: false }) : connect(place)
    let connected = false
    const done = (): void => {
      socket.destroy()
      resolve()
    }
    const fail = (reason: Reason, cause?: unknown): void => {
      socket.destroy()
      reject(unreachable(uri, reason, cause))
    }
    socket.setTimeout(milliseconds, () => {
      fail(['neo4j/no-answer', 'no answer'])
    })
    socket.once('connect', () => {
      connected = true
      socket.write(GREETING)
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Once there is a connection, an error or its end is an answer too, if not that of a Neo4j.
      if (connected) done()
      else fail(REASONS[error.code ?? ''] ?? ['neo4j/unreachable', error.code ?? 'no connection'], error)
    })
    socket.once('data', done).once('end', done)
  })
}

function unreachable(uri: string, [code, reason]: Reason, cause: unknown): ExternalError {
  return new ExternalError(
    code,
    `cannot reach Neo4j at ${uri} (${reason}); start the server, or check --uri and the firewall`,
    { value: uri, details: { reason }, cause },
  )
}
