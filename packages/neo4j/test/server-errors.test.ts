import { ExternalError } from '@shanhai/model'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { asServerError } from '../src/server-errors.js'

const URI = 'neo4j://db.example.org'

/** Code of what an error of the driver becomes. */
function codeOf(code: string, connected: boolean, uri = URI): unknown {
  const error = asServerError(new neo4j.Neo4jError('words\nmore', code, '', ''), { uri, database: 'db', connected })
  expect(error).toBeInstanceOf(ExternalError)
  expect(String(error)).toContain(uri)
  expect(String(error)).not.toContain('\n')
  return (error as ExternalError).code
}

describe('asServerError', () => {
  it.each<[string, boolean, string]>([
    ['Neo.ClientError.Security.Unauthorized', false, 'neo4j/wrong-password'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', false, 'neo4j/wrong-password'],
    ['Neo.ClientError.Database.DatabaseNotFound', false, 'neo4j/wrong-database'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', true, 'neo4j/read-only'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', true, 'neo4j/read-only'],
    ['Neo.TransientError.General.DatabaseUnavailable', false, 'neo4j/not-ready'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', true, 'neo4j/memory'],
    ['ServiceUnavailable', true, 'neo4j/connection-lost'],
    ['SessionExpired', true, 'neo4j/connection-lost'],
    ['ServiceUnavailable', false, 'neo4j/not-bolt'],
    ['N/A', false, 'neo4j/not-bolt'],
    ['Neo.ClientError.Statement.SyntaxError', true, 'neo4j/failed'],
  ])('%s, connected %s: %s', (code, connected, want) => {
    expect(codeOf(code, connected)).toBe(want)
  })

  it('explains a failed encryption by the scheme', () => {
    expect(codeOf('ServiceUnavailable', false, 'neo4j+s://db.example.org')).toBe('neo4j/encryption')
  })

  it('leaves errors of others alone', () => {
    const error = new Error('mine')
    expect(asServerError(error, { uri: URI, connected: true })).toBe(error)
  })
})
