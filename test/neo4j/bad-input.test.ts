import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { writeSeededOutput } from '../../bench/support/seeded-output.js'
import { dump } from '../support/neo4j/dump.js'
import type { Listener } from '../support/neo4j/fake-bolt.js'
import { cuttingProxy, fakeOldServer, fakeSilentServer, fakeWebServer } from '../support/neo4j/fake-bolt.js'
import { requireOpenssl, requireOwnNeo4j } from '../support/neo4j/libraries.js'
import type { TestServer } from '../support/neo4j/server.js'
import { emptyDatabase, startTestServer } from '../support/neo4j/server.js'
import { describeWhen, requireAll, requireBuild } from '../support/requirements.js'
import { runShanhai, startShanhai } from '../support/run-shanhai.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 900_000 })

describeWhen(requireAll(requireOwnNeo4j(), requireBuild(), requireOpenssl()), 'shanhai neo4j push', () => {
  let server: TestServer
  let folder: string
  let output: string
  let certificate: string
  const listeners: Listener[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-neo4j-bad-'))
    output = path.join(folder, 'out')
    await writeSeededOutput(output, 1, 0.02)
    certificate = makeCertificate(folder)
    server = await startTestServer({
      'server.bolt.tls_level': 'OPTIONAL',
      'dbms.ssl.policy.bolt.enabled': 'true',
      'dbms.ssl.policy.bolt.base_directory': folder,
      'dbms.ssl.policy.bolt.private_key': 'private.key',
      'dbms.ssl.policy.bolt.public_certificate': 'public.crt',
      'dbms.ssl.policy.bolt.client_auth': 'NONE',
    })
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    vi.stubEnv('NEO4J_PASSWORD', server.password)
    await emptyDatabase(server)
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    for (const listener of listeners.splice(0)) await listener.close()
  })

  const push = (uri: string, ...more: readonly string[]) =>
    runShanhai('neo4j', 'push', output, '--uri', uri, '--quiet', '--retry', '1', ...more)
  const listen = async (opening: Promise<Listener>): Promise<number> => {
    const listener = await opening
    listeners.push(listener)
    return listener.port
  }

  /** One line on standard error, nothing on standard output, nothing in the database, no password anywhere. */
  const expectRefusal = async (result: Awaited<ReturnType<typeof push>>, line: string, password = server.password) => {
    expect(result).toEqual({ code: 1, out: '', err: `shanhai: ${line}\n` })
    expect(result.err).not.toContain(password)
    expect((await dump(server)).nodes).toEqual([])
  }

  it('names an address at which nothing listens', async () => {
    const gone = await fakeWebServer()
    await gone.close()
    for (const scheme of ['bolt', 'neo4j', 'neo4j+s']) {
      const uri = `${scheme}://localhost:${String(gone.port)}`
      const line = `cannot reach Neo4j at ${uri} (nothing listens there); start the server, or check --uri and the firewall`
      await expectRefusal(await push(uri), line)
    }
  })

  it('names a host that does not exist', async () => {
    const line =
      /^shanhai: cannot reach Neo4j at bolt:\/\/no-such-host\.invalid \((no such host|the host name could.*)\); start/
    expect((await push('bolt://no-such-host.invalid')).err).toMatch(line)
  })

  it('says that the password is wrong, and does not print it', async () => {
    vi.stubEnv('NEO4J_PASSWORD', 'wrong-secret')
    const line = `Neo4j at ${server.uri} refused user or password; check --user and NEO4J_PASSWORD`
    await expectRefusal(await push(server.uri), line, 'wrong-secret')
  })

  it('takes the password from a file before the environment', async () => {
    const file = path.join(folder, 'password.txt')
    await writeFile(file, `${server.password}\n`)
    vi.stubEnv('NEO4J_PASSWORD', 'wrong-secret')
    expect(await push(server.uri, '--password-file', file, '--dry-run')).toMatchObject({ code: 0, err: '' })
  })

  it('refuses a password in the address, without repeating it', async () => {
    const result = await push(`bolt://neo4j:hidden-secret@localhost:7687`)
    expect(result.code).toBe(2)
    expect(result.err).toContain('"bolt://localhost:7687" should be a scheme, a host and a port only')
    expect(result.err).not.toContain('hidden-secret')
  })

  it('asks for a password where none is given', async () => {
    vi.stubEnv('NEO4J_PASSWORD', undefined)
    const result = await push(server.uri)
    expect(result.code).toBe(2)
    expect(result.err).toContain('set NEO4J_PASSWORD, give --password-file, or run the command on a terminal')
  })

  it('names a database that does not exist', async () => {
    for (const uri of [server.uri, server.uri.replace('bolt', 'neo4j')])
      await expectRefusal(
        await push(uri, '--database', 'nowhere'),
        `Neo4j at ${uri} has no database "nowhere"; check --database; SHOW DATABASES lists them`,
      )
  })

  it('says that the database of the server itself is for no graph', async () => {
    const line = `the database "system" at ${server.uri} holds no graph; choose another with --database; SHOW DATABASES lists them`
    await expectRefusal(await push(server.uri, '--database', 'system'), line)
  })

  it('refuses a server that is too old', async () => {
    const uri = `bolt://localhost:${String(await listen(fakeOldServer('Neo4j/4.4.38')))}`
    await expectRefusal(await push(uri), `the server at ${uri} is Neo4j/4.4.38; use Neo4j 5.26 or later`)
  })

  it('says that a web server is no Neo4j', async () => {
    const uri = `bolt://localhost:${String(await listen(fakeWebServer()))}`
    const { code, err } = await push(uri)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^shanhai: what answers at bolt:\S+ does not speak Bolt as Neo4j 5\.26 does; give the Bolt port.*\n$/,
    )
  })

  it('does not wait for ever for a server that says nothing', async () => {
    const uri = `bolt://localhost:${String(await listen(fakeSilentServer()))}`
    const line = `cannot reach Neo4j at ${uri} (no answer); start the server, or check --uri and the firewall`
    await expectRefusal(await push(uri), line)
  })

  it('says how far it came when the connection is cut, and goes on the next time', async () => {
    const port = await listen(cuttingProxy(Number(server.uri.split(':').at(-1)), 400_000))
    const uri = `bolt://localhost:${String(port)}`
    const { code, err } = await push(uri, '--data-set', 'cut', '--batch-size', '200')
    expect(code).toBe(1)
    expect(err).toMatch(
      /^shanhai: the connection to bolt:\S+ was lost; see that the server runs; [1-9]\d* of \d+ rows were written or removed; the same command goes on from there\n$/,
    )
    const state = await server.driver.executeQuery('MATCH (d:DataSet) RETURN d.state AS state')
    expect(state.records[0]?.get('state')).toBe('incomplete')
    expect((await push(server.uri, '--data-set', 'cut')).code).toBe(0)
    const resumed = await dump(server)
    await emptyDatabase(server)
    await push(server.uri, '--data-set', 'cut')
    expect(resumed).toEqual(await dump(server))
  })

  it('says how far it came when it is interrupted', async () => {
    const words = ['neo4j', 'push', output, '--uri', server.uri, '--data-set', 'stopped', '--batch-size', '50']
    const running = startShanhai(...words)
    let said = ''
    running.process.stderr.on('data', (piece: Buffer) => {
      // Once: a second signal ends the command without a word, and is meant to.
      const before = said.includes('writing ')
      said += piece.toString()
      if (!before && said.includes('writing ')) running.process.kill('SIGINT')
    })
    const { code, err, out } = await running.result
    expect({ code, out }).toEqual({ code: 130, out: '' })
    expect(err.split('\n').at(-2)).toMatch(
      /^shanhai: interrupted; (?:no row was written|\d{1,6} of \d{1,6} rows were written or removed; the same command goes on from there)$/,
    )
  })

  it('speaks through encrypted connections, and refuses a certificate that nobody vouches for', async () => {
    const uri = server.uri.replace('bolt://', 'neo4j+s://')
    const refused = await push(uri, '--dry-run')
    expect(refused.err).toContain(`no encrypted connection could be made to ${uri}; use +s for a certificate that`)
    expect(await push(uri.replace('+s', '+ssc'), '--dry-run')).toMatchObject({ code: 0 })
    vi.stubEnv('NODE_EXTRA_CA_CERTS', certificate)
    expect(await push(uri, '--dry-run')).toMatchObject({ code: 0, err: '' })
    expect(await push(server.uri.replace('bolt://', 'bolt+s://'))).toMatchObject({ code: 0, err: '' })
  })

  it('names what is missing in a folder that is no output folder', async () => {
    const { code, err } = await runShanhai('neo4j', 'push', folder, '--uri', server.uri)
    expect(code).toBe(1)
    expect(err).toMatch(/run\.json \(ENOENT\); give the output folder of a finished shanhai build\n$/)
  })
})

/** A key and a certificate for localhost, signed by itself. */
function makeCertificate(folder: string): string {
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const files = ['-keyout', path.join(folder, 'private.key'), '-out', path.join(folder, 'public.crt')]
  execFileSync('openssl', [...words, '-addext', 'subjectAltName=DNS:localhost', ...files], { stdio: 'ignore' })
  return path.join(folder, 'public.crt')
}
