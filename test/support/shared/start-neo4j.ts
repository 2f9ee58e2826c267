import type { Started } from './started.js'

/** Starts a server that the test files of one worker share, one after the other. */
export async function startSharedNeo4j(): Promise<Started> {
  const { startTestServer } = await import('../neo4j/server.js')
  const { password, stop, uri, user } = await startTestServer()
  return { value: { uri, user, password }, stop }
}
