import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Requirement } from '../requirements.js'
import { rootPath } from '../root.js'

const CACHE = rootPath('.cache/neo4j-5.26.12')
const LIBRARIES = `${CACHE}/lib`
const LOCK = `${CACHE}/lock`

/** A Neo4j server for tests: one of the user's (`NEO4J_TEST_URI`), or Java with Maven to fetch one. */
export function requireNeo4j(): Requirement {
  if (process.env['NEO4J_TEST_URI'] !== undefined) return { available: true, reason: '' }
  if (javaVersion() < 17)
    return {
      available: false,
      reason: 'no Java 17: apt-get install openjdk-17-jdk-headless maven, or set NEO4J_TEST_URI',
    }
  const reason = 'no Maven to fetch Neo4j with: apt-get install maven, or set NEO4J_TEST_URI'
  return { available: existsSync(LIBRARIES) || runs('mvn', '--version') !== null, reason }
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

/** Folder of Neo4j's jars; fetched from Maven Central (116 MB) on first use, once for all test files. */
export async function neo4jLibraries(): Promise<string> {
  await mkdir(CACHE, { recursive: true })
  while (!existsSync(LIBRARIES)) {
    if (await takeLock()) await fetchLibraries().finally(() => rm(LOCK, { force: true }))
    else await wait(500)
  }
  return LIBRARIES
}

async function fetchLibraries(): Promise<void> {
  const partial = `${CACHE}/partial`
  await rm(partial, { recursive: true, force: true })
  const words = ['-B', '-q', '-f', rootPath('test/support/neo4j/pom.xml'), 'dependency:copy-dependencies']
  await promisify(execFile)('mvn', [...words, `-DoutputDirectory=${partial}`], { timeout: 900_000 })
  await rename(partial, LIBRARIES)
}

/** True if this process may fetch; a lock whose owner is gone is taken over. */
async function takeLock(): Promise<boolean> {
  const mine = await writeFile(LOCK, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  )
  if (mine) return true
  const owner = Number(await readFile(LOCK, 'utf8').catch(() => ''))
  if (owner > 0 && !isAlive(owner)) await rm(LOCK, { force: true })
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
