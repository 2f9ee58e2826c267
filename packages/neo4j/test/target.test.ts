import { InvalidArgumentError } from '@shanhai/model'
import { describe, expect, it } from 'vitest'
import { checkUri } from '../src/target.js'

describe('checkUri', () => {
  it.each([
    'neo4j://localhost:7687',
    'bolt://10.0.0.1',
    'neo4j+s://db.example.org',
    'bolt+ssc://[::1]:7687',
    'neo4j+ssc://x:1',
  ])('takes %s', (uri) => {
    expect(() => {
      checkUri(uri)
    }).not.toThrow()
  })

  it.each(['', 'localhost:7687', 'http://localhost:7474', 'bolt://', 'bolt:localhost', 'bolt://a b', 'bolt://a?x=1'])(
    'refuses %j',
    (uri) => {
      expect(() => {
        checkUri(uri)
      }).toThrow(InvalidArgumentError)
    },
  )

  it.each(['bolt://neo4j:secret@host', 'neo4j:secret@host:7687', 'http://user:secret@host'])(
    'does not repeat the password of %s',
    (uri) => {
      let shown = ''
      try {
        checkUri(uri)
      } catch (error) {
        shown = `${String(error)} ${String((error as InvalidArgumentError).value)}`
      }
      expect(shown).toContain('as in neo4j://localhost:7687')
      expect(shown).not.toContain('secret')
    },
  )
})
