import { connect } from 'node:net'
import { ExternalError } from '@shanhai/model'

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
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
    const fail = (reason: string, cause?: unknown): void => {
      socket.destroy()
      reject(unreachable(uri, reason, cause))
    }
    socket.setTimeout(milliseconds, () => {
      fail('no answer')
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      fail(REASONS[error.code ?? ''] ?? error.code ?? 'no connection', error)
    })
    socket.once('connect', () => {
      socket.destroy()
      resolve()
    })
  })
}

function unreachable(uri: string, reason: string, cause: unknown): ExternalError {
  return new ExternalError(
    'neo4j/unreachable',
    `cannot reach Neo4j at ${uri} (${reason}); start the server, or check --uri and the firewall`,
    { value: uri, cause },
  )
}
