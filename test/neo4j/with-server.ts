import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { requireNeo4j } from '../support/neo4j/libraries.js'
import type { TestServer } from '../support/neo4j/server.js'
import { shareServer } from '../support/neo4j/server.js'
import type { Requirement } from '../support/requirements.js'
import { describeWhen, requireAll } from '../support/requirements.js'

/** A Neo4j that is empty when the first test of a file begins. */
export let server: TestServer
/** An empty folder, removed after the tests. */
export let folder: string

/** Like `describe`, with a running Neo4j for the tests inside; files that kill or configure one start it themselves. */
export function describeWithServer(requirement: Requirement, name: string, body: () => void): void {
  // The first file may have to wait until a server is fetched; one that has just started plans its first queries slowly.
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 900_000 })
  describeWhen(requireAll(requireNeo4j(), requirement), name, () => {
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'shanhai-neo4j-test-'))
      server = await shareServer()
    })
    afterAll(async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    })
    body()
  })
}
