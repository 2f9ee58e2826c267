import { describe, expect, it } from 'vitest'
import { buildKnowledgeGraph, toGraphFile } from '@shanhai/graph'
import { entityId } from '@shanhai/model'
import { placeDataOf } from '@shanhai/pipeline'

const kuqa = {
  id: entityId('Place', '652902'),
  type: 'Place' as const,
  name: '库车市',
  aliases: ['库车'],
  adcode: '652902',
  properties: {},
}

describe('placeDataOf', () => {
  it('gives the point and the other names of the places of a graph, and of no other', () => {
    const { value } = buildKnowledgeGraph({ entities: [kuqa], claims: [], articles: [], mentions: [] }, { all: true })
    const { coordinates, placeNames } = placeDataOf(toGraphFile(value, { pages: new Map(), articles: new Map() }))
    expect(Object.keys(coordinates)).toEqual(['652902'])
    expect(Object.keys(placeNames)).toEqual(['652902'])
    expect(placeNames['652902']).toContain('库车县')
    expect(placeNames['652902']).not.toContain('库车市')
  })
})
