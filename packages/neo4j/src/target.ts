import { InvalidArgumentError } from '@shanhai/model'

/** Which server and database to write to, and as whom. */
export interface Neo4jTarget {
  /** `neo4j://`, `bolt://` and their encrypted forms `+s` and `+ssc`; without user or password. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Absent: the user's home database. */
  readonly database?: string
}

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

/**
 * Checks an address before anything is opened. The address appears in messages, so it must not hold a password.
 *
 * @throws InvalidArgumentError that names the address without what stands before an `@`
 */
export function checkUri(uri: string): void {
  const shown = uri.replace(/^([^/]{0,32}:\/\/)?[^/]*@/, '$1')
  const [scheme = '', rest] = uri.split('://')
  if (rest === undefined || rest === '' || !SCHEMES.includes(scheme))
    throw new InvalidArgumentError(
      'option/neo4j-uri',
      `the address ${JSON.stringify(shown.slice(0, 80))} should begin with one of ${SCHEMES.map((one) => `${one}://`).join(', ')}, as in neo4j://localhost:7687`,
      { value: shown },
    )
  if (/[\s@?#]/.test(rest) || !URL.canParse(`http://${rest}`))
    throw new InvalidArgumentError(
      'option/neo4j-uri',
      `the address ${JSON.stringify(shown.slice(0, 80))} should be a scheme, a host and a port only, as in neo4j://localhost:7687; user and password have their own options`,
      { value: shown },
    )
}
