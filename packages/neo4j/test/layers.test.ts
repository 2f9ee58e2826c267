import { ENTITY_TYPES, PREDICATES, takesValue } from '@shanhai/model'
import { describe, expect, it } from 'vitest'
import { NODE_LAYERS, RELATION_LAYERS } from '../src/layers.js'
import { CONSTRAINT_STATEMENTS, INDEX_STATEMENTS } from '../src/schema.js'

const layers = [...NODE_LAYERS, ...RELATION_LAYERS]

describe('layers', () => {
  it('has one for every entity type and every predicate of the model', () => {
    const names = layers.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...ENTITY_TYPES, ...PREDICATES]))
  })

  it('leads to a node where a predicate takes a value', () => {
    const values = PREDICATES.filter(takesValue)
    expect(values).toEqual(['HAS_MEASURE'])
    for (const { from, isFact, name, to } of RELATION_LAYERS)
      if (values.some((predicate) => predicate === name))
        expect({ from, to, isFact }).toEqual({ from: 'Entity', to: 'Measure', isFact: false })
  })

  it('names labels and types in fixed words: nothing of a record is ever part of a query', () => {
    for (const { statements } of layers)
      for (const statement of Object.values(statements)) {
        expect(statement).not.toMatch(/[`'"]|\$\(/)
        expect(statement.match(/\$\w+/g)?.every((name: string) => ['$rows', '$ids', '$dataSet'].includes(name))).toBe(
          true,
        )
      }
  })

  it('has a constraint for each label and type that is merged by id', () => {
    const text = CONSTRAINT_STATEMENTS.join('\n')
    expect(RELATION_LAYERS.filter(({ isFact }) => isFact).length).toBeGreaterThan(10)
    for (const { key } of NODE_LAYERS) expect(text).toContain(`(n:${key}) REQUIRE n.id IS UNIQUE`)
    for (const { isFact, name } of RELATION_LAYERS)
      if (isFact) expect(text).toContain(`[r:${name}]-() REQUIRE r.id IS UNIQUE`)
    expect(INDEX_STATEMENTS.join('\n')).toContain("'cjk'")
  })
})
