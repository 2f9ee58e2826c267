import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Requirement } from '../requirements.js'
import { rootPath } from '../root.js'

/** Jars that Maven fetches from Maven Central into a cache folder, by a description of what is wanted. */
interface Libraries {
  readonly cache: string
  readonly pom: string
}

const SERVER: Libraries = { cache: rootPath('.cache/neo4j-5.26.12'), pom: rootPath('test/support/neo4j/pom.xml') }
const CYPHER_SHELL: Libraries = {
  cache: rootPath('.cache/cypher-shell-5.26.12'),
  pom: rootPath('test/support/neo4j/cypher-shell-pom.xml'),
}

/** A Neo4j server for tests: one of the user's (`NEO4J_TEST_URI`), or Java with Maven to fetch one. */
export function requireNeo4j(): Requirement {
  if (process.env['NEO4J_TEST_URI'] !== undefined) return { available: true, reason: '' }
  return requireLibraries(SERVER, 'set NEO4J_TEST_URI')
}

/** The program with which people run files of queries; it needs a server to speak to. */
export function requireCypherShell(): Requirement {
  return requireLibraries(CYPHER_SHELL, 'use a machine that has them')
}

function requireLibraries({ cache }: Libraries, otherwise: string): Requirement {
  if (javaVersion() < 17)
    return { available: false, reason: `no Java 17: apt-get install openjdk-17-jdk-headless maven, or ${otherwise}` }
  const reason = `no Maven to fetch Neo4j with: apt-get install maven, or ${otherwise}`
  return { available: existsSync(`${cache}/lib`) || runs('mvn', '--version') !== null, reason }
}

/** A server that the tests may kill and start with settings of their own. */
export function requireOwnNeo4j(): Requirement {
  if (process.env['NEO4J_TEST_URI'] === undefined) return requireNeo4j()
  return { available: false, reason: 'the server of NEO4J_TEST_URI is not for killing; unset it' }
}

/** Makes certificates for encrypted connections. */
export function requireOpenssl(): Requirement {
  return { available: runs('openssl', 'version') !== null, reason: 'no openssl: apt-get install openssl' }
}

/** Folder of Neo4j's jars; fetched (116 MB) on first use, once for all test files. */
export function neo4jLibraries(): Promise<string> {
  return fetchOnce(SERVER)
}

/** Folder of the jars of cypher-shell (43 MB), in the same way. */
export function cypherShellLibraries(): Promise<string> {
  return fetchOnce(CYPHER_SHELL)
}

async function fetchOnce(libraries: Libraries): Promise<string> {
  const { cache } = libraries
  await mkdir(cache, { recursive: true })
  while (!existsSync(`${cache}/lib`)) {
    if (await takeLock(`${cache}/lock`))
      await fetchLibraries(libraries).finally(() => rm(`${cache}/lock`, { force: true }))
    else await wait(500)
  }
  return `${cache}/lib`
}

async function fetchLibraries({ cache, pom }: Libraries): Promise<void> {
  const partial = `${cache}/partial`
  await rm(partial, { recursive: true, force: true })
  const words = ['-B', '-q', '-f', pom, 'dependency:copy-dependencies']
  await promisify(execFile)('mvn', [...words, `-DoutputDirectory=${partial}`], { timeout: 900_000 })
  await rename(partial, `${cache}/lib`)
}

/** True if this process may fetch; a lock whose owner is gone is taken over. */
async function takeLock(lock: string): Promise<boolean> {
  const mine = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  )
  if (mine) return true
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true })
  return false
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function javaVersion(): number {
  return Number(/version "(\d+)/.exec(runs('java', '-version') ?? '')?.[1] ?? 0)
}

/** What a command says, or null if it cannot be run; `java -version` says it on standard error. */
function runs(command: string, option: string): string | null {
  try {
    return execFileSync('sh', ['-c', `${command} ${option} 2>&1`], { encoding: 'utf8' })
  } catch {
    return null
  }
}
