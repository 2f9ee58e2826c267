import type { Driver, EagerResult } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { ExternalError } from '@shanhai/model'
import { probe } from './probe.js'
import { asServerError } from './server-errors.js'
import type { Neo4jTarget } from './target.js'

/** The oldest server that is written to: the long-term release of Neo4j 5, with which the tests run. */
const OLDEST: readonly [number, number] = [5, 26]
const CONNECT_MILLISECONDS = 15_000
const FETCH_SIZE = 10_000
const WAIT_SECONDS = 10

/** How a server is spoken to. */
export interface ServerOptions {
  /** How long a transaction is tried again after the connection was lost, in seconds. */
  readonly retrySeconds: number
  /** Called every ten seconds in which the server has not answered, with the seconds so far. */
  readonly onWait?: (seconds: number) => void
}

/** An open connection to one database: managed transactions, errors in one line. Close it in any case. */
export class Server {
  /** As the server names itself, such as `Neo4j/5.26.12`. */
  readonly agent: string
  readonly #driver: Driver
  readonly #database: { readonly database?: string }
  readonly #target: Neo4jTarget
  readonly #options: ServerOptions

  private constructor(driver: Driver, agent: string, target: Neo4jTarget, options: ServerOptions) {
    this.#driver = driver
    this.agent = agent
    this.#target = target
    this.#options = options
    this.#database = target.database === undefined ? {} : { database: target.database }
  }

  /** Connects, and checks version, user and database before anything is written. @throws ExternalError */
  static async open(target: Neo4jTarget, options: ServerOptions): Promise<Server> {
    const { database, password, uri, user } = target
    await probe(uri, CONNECT_MILLISECONDS)
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxTransactionRetryTime: options.retrySeconds * 1000,
      connectionTimeout: CONNECT_MILLISECONDS,
      fetchSize: FETCH_SIZE,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'shanhai',
    })
    const place = { uri, ...(database !== undefined && { database }), connected: false }
    try {
      const { agent = '' } = await driver.getServerInfo(database === undefined ? {} : { database })
      checkVersion(agent, uri)
      await driver.executeQuery('RETURN 1', {}, database === undefined ? {} : { database })
      return new Server(driver, agent, target, options)
    } catch (error) {
      await driver.close()
      throw asServerError(error, place)
    }
  }

  /**
   * Runs a query that writes in a transaction of its own, again if the connection is lost: it must give the same when it
   * runs twice. Several may be at work at once; each sees what those before it have written.
   */
  async write(query: string, parameters: Record<string, unknown> = {}): Promise<EagerResult> {
    return this.#answered(this.#driver.executeQuery(query, parameters, this.#database))
  }

  /** Gathers what a query returns, row by row; begins anew with `start` if the connection is lost. */
  async read<T>(
    query: string,
    parameters: Record<string, unknown>,
    start: () => { add: (row: ReadonlyMap<string, unknown>) => void; end: () => T },
  ): Promise<T> {
    const session = this.#driver.session({
      ...this.#database,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    })
    const reading = session.executeRead(async (transaction) => {
      const gathered = start()
      for await (const record of transaction.run(query, parameters))
        gathered.add(new Map(record.keys.map((key) => [String(key), record.get(key) as unknown])))
      return gathered.end()
    })
    return this.#answered(reading).finally(() => session.close())
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  /** Waits for an answer, says so when it takes long, and explains errors. */
  async #answered<T>(answer: Promise<T>): Promise<T> {
    const { database, uri } = this.#target
    let seconds = 0
    const timer = setInterval(() => {
      seconds += WAIT_SECONDS
      this.#options.onWait?.(seconds)
    }, WAIT_SECONDS * 1000)
    try {
      return await answer
    } catch (error) {
      throw asServerError(error, { uri, ...(database !== undefined && { database }), connected: true })
    } finally {
      clearInterval(timer)
    }
  }
}

function checkVersion(agent: string, uri: string): void {
  const match = /^Neo4j\/(\d{1,4})\.(\d{1,3})/.exec(agent)
  const [major, minor] = match ? [Number(match[1]), Number(match[2])] : [0, 0]
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new ExternalError(
    'neo4j/too-old',
    `the server at ${uri} is ${agent === '' ? 'unknown' : agent.slice(0, 60)}; use Neo4j ${OLDEST.join('.')} or later`,
    { value: uri, details: { agent: agent.slice(0, 60) } },
  )
}
