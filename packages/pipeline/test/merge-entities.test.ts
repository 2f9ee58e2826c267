import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import { EntityMerger, mergeEntities } from '../src/merge-entities.js'

const id = entityId('Place', '652328')
const place = (name: string, aliases: readonly string[], properties: Entity['properties'] = {}): Entity => ({
  id,
  type: 'Place',
  name,
  aliases,
  properties,
})

describe('mergeEntities', () => {
  it('keeps the fullest name, every other name, and the properties of the first page', () => {
    const first = place('木垒县', ['木垒'], { level: 'county' })
    const second = { ...place('木垒哈萨克自治县', ['木垒'], { level: 'zone', more: 1 }), adcode: '652328' }
    expect(mergeEntities(first, second)).toEqual({
      id,
      type: 'Place',
      name: '木垒哈萨克自治县',
      aliases: ['木垒', '木垒县'],
      adcode: '652328',
      properties: { level: 'county', more: 1 },
    })
  })

  it('gives the same names whatever the order of pages', () => {
    const names = fc.array(fc.record({ name: fc.string(), aliases: fc.array(fc.string()) }), { minLength: 1 })
    fc.assert(
      fc.property(names, (all) => {
        const merged = (list: typeof all): Entity | undefined => {
          const merger = new EntityMerger()
          merger.add(
            list.map(({ name, aliases }) => place(name, [...new Set(aliases)].filter((a) => a !== name).sort())),
          )
          return merger.entities()[0]
        }
        const [forward, backward] = [merged(all), merged([...all].reverse())]
        expect(forward?.name).toBe(backward?.name)
        if (all.length > 1) expect(forward?.aliases).toEqual(backward?.aliases)
      }),
    )
  })
})
