import { connect } from 'node:net'
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

/**
 * Opens and closes a connection to the host and port of an address: the driver's own errors do not tell a wrong host
 * from a wrong certificate.
 *
 * @throws ExternalError that names the address and the reason
 */
export async function probe(uri: string, milliseconds: number): Promise<void> {
  const { hostname, port } = new URL(uri.replace(/^[^:]*/, 'http'))
  const host = hostname.replace(/^\[|\]$/g, '')
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host, port: port === '' ? DEFAULT_PORT : Number(port) })
    const fail = (reason: Reason, cause?: unknown): void => {
      socket.destroy()
      reject(unreachable(uri, reason, cause))
    }
    socket.setTimeout(milliseconds, () => {
      fail(['neo4j/no-answer', 'no answer'])
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      fail(REASONS[error.code ?? ''] ?? ['neo4j/unreachable', error.code ?? 'no connection'], error)
    })
    socket.once('connect', () => {
      socket.destroy()
      resolve()
    })
  })
}

function unreachable(uri: string, [code, reason]: Reason, cause: unknown): ExternalError {
  return new ExternalError(
    code,
    `cannot reach Neo4j at ${uri} (${reason}); start the server, or check --uri and the firewall`,
    { value: uri, details: { reason }, cause },
  )
}
