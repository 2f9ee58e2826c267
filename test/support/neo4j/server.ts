import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Driver } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { rootPath } from '../root.js'
import { askShared } from '../shared/ask-shared.js'
import { neo4jLibraries } from './libraries.js'

/** A running Neo4j for tests. */
export interface TestServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** For looking at what a push has left. */
  readonly driver: Driver
  /** Ends it as a power cut would; `restart` brings it back on the same port with the same data. */
  readonly kill: () => Promise<void>
  /** @param settings instead of the earlier ones */
  readonly restart: (settings?: Settings) => Promise<void>
  readonly stop: () => Promise<void>
}

export type Settings = Readonly<Record<string, string>>

const SMALL: Settings = {
  'server.memory.pagecache.size': '128m',
  'dbms.security.auth_lock_time': '0s',
  'dbms.usage_report.enabled': 'false',
}
const USER = 'neo4j'

/** Starts in half the time, and is slower only where there is a lot of data. */
const QUICK = ['-Xmx768m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/**
 * Starts a server with its data in a temporary folder, on a free port of this machine, with a password; or takes the
 * user's (`NEO4J_TEST_URI`, `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`), which must be empty.
 *
 * @param java options of the virtual machine
 */
export async function startTestServer(settings: Settings = {}, java: readonly string[] = QUICK): Promise<TestServer> {
  const given = process.env['NEO4J_TEST_URI']
  if (given !== undefined) return takeServer(given)
  const folder = await mkdtemp(path.join(tmpdir(), 'shanhai-neo4j-'))
  const password = path.basename(folder)
  const libraries = await neo4jLibraries()
  const port = await freePort()
  const start = async (with_: Settings, firstPassword?: string): Promise<ChildProcess> => {
    const lines = Object.entries({ ...SMALL, ...with_ }).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(path.join(folder, 'neo4j.conf'), lines.join(''))
    return launch([...java, '-cp', `${libraries}/*`], [folder, String(port)], firstPassword)
  }
  let child = await start(settings, password)
  const uri = `bolt://localhost:${String(port)}`
  const driver = connect(uri, USER, password)
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return {
    ...{ uri, user: USER, password, driver, kill },
    restart: async (other = settings) => {
      await kill()
      child = await start(other)
    },
    stop: async () => {
      await driver.close()
      await kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * The server that the test files of one worker share, with nothing in it; it is not for killing. With `NEO4J_TEST_URI`
 * the user's.
 */
export async function shareServer(): Promise<TestServer> {
  const given = process.env['NEO4J_TEST_URI']
  if (given !== undefined) return takeServer(given)
  const { password, uri, user } = await askShared('neo4j', process.env['VITEST_POOL_ID'])
  const driver = connect(uri, user, password)
  const refuse = (): Promise<never> => Promise.reject(new Error('a shared server is not for killing'))
  const server = { ...{ uri, user, password, driver }, kill: refuse, restart: refuse, stop: () => driver.close() }
  await emptyDatabase(server)
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const { records } = await driver.executeQuery(`SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)
    for (const record of records) await driver.executeQuery(`DROP ${kind} ${String(record.get('name'))}`)
  }
  return server
}

/** Removes everything, so that the next test finds an empty database. */
export async function emptyDatabase({ driver }: TestServer): Promise<void> {
  await driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
}

function connect(uri: string, user: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
}

async function launch(javaWords: readonly string[], words: readonly string[], firstPassword?: string) {
  const child = spawn('java', [...javaWords, rootPath('test/support/neo4j/Launcher.java'), ...words], {
    // Standard input stays open as long as this process lives: the server ends with it, whatever happens.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...(firstPassword !== undefined && { NEO4J_FIRST_PASSWORD: firstPassword }) },
  })
  const said: string[] = []
  child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      if (piece.toString().includes('ready')) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => {
      reject(new Error(`Neo4j did not start: ${said.join('').slice(0, 2000)}`))
    })
  })
  return child
}

async function takeServer(uri: string): Promise<TestServer> {
  const user = process.env['NEO4J_TEST_USER'] ?? USER
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? ''
  const driver = connect(uri, user, password)
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n')
  if (records[0]?.get('n') !== 0) {
    await driver.close()
    throw new Error('the database of NEO4J_TEST_URI is not empty; the tests would destroy what is in it')
  }
  const refuse = (): Promise<never> => Promise.reject(new Error('the server of NEO4J_TEST_URI is not for killing'))
  const server = { uri, user, password, driver, kill: refuse, restart: refuse }
  return {
    ...server,
    stop: async () => {
      await emptyDatabase({ ...server, stop: refuse })
      await driver.close()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
