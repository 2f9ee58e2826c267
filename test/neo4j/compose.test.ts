import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readComposeFile, settingsOf } from '../support/neo4j/compose.js'
import { rootPath } from '../support/root.js'

// What the settings mean is checked by a real server: see given-server.test.ts.
describe('compose.yaml', () => {
  it('has one server whose keys are those of Compose, and only volumes that are declared', async () => {
    const { services, volumes, ...rest } = await readComposeFile()
    expect(rest).toEqual({})
    expect(Object.keys(services)).toEqual(['neo4j'])
    const server = services['neo4j']
    expect(Object.keys(server ?? {}).sort()).toEqual(['environment', 'healthcheck', 'image', 'ports', 'volumes'])
    const mounted = (server?.volumes ?? []).map((volume) => volume.split(':'))
    expect(mounted).toEqual([['neo4j-data', '/data']])
    expect(Object.keys(volumes)).toEqual(mounted.map(([name]) => name))
    expect(server?.healthcheck).toEqual({
      test: expect.stringMatching(/^wget .* \|\| exit 1$/),
      ...{ interval: expect.stringMatching(/^\d+s$/), timeout: expect.stringMatching(/^\d+s$/), retries: 20 },
    })
  })

  it('runs the version that the tests run', async () => {
    const { services } = await readComposeFile()
    const pom = await readFile(rootPath('test/support/neo4j/pom.xml'), 'utf8')
    const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1]
    expect(services['neo4j']?.image).toBe(`neo4j:${String(version)}-community`)
  })

  it('opens its ports to this machine only, and wants a password of the user', async () => {
    const { services } = await readComposeFile()
    expect(services['neo4j']?.ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687'])
    expect(services['neo4j']?.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
  })

  it('gives settings by names that become those of Neo4j', async () => {
    const { services } = await readComposeFile()
    const server = services['neo4j']
    expect(server && settingsOf(server)).toEqual({
      'server.memory.heap.max_size': '1G',
      'server.memory.pagecache.size': '512M',
    })
  })
})
