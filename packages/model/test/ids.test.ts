import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleId, claimId, compareCodeUnits, entityId, mentionId, pageId, stableHash } from '@shanhai/model'

describe('stableHash', () => {
  it('is the same in every version: ids in published output depend on it', () => {
    expect(stableHash('漳州市', '木垒县')).toBe(stableHash('漳州市', '木垒县'))
    expect(stableHash('a')).toMatch(/^[0-9a-f]{20}$/)
  })

  it('hashes the list, not its concatenation', () => {
    expect(stableHash('ab', 'c')).not.toBe(stableHash('a', 'bc'))
    expect(stableHash('a', '')).not.toBe(stableHash('a'))
  })

  it('does not collide on short, similar strings', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 200_000; i++) seen.add(stableHash('PAIRED_ASSISTANCE', String(i)))
    expect(seen.size).toBe(200_000)
  })
})

describe('ids', () => {
  it('sort in reading order within an article', () => {
    const article = articleId(pageId('a\\b.txt'), 2)
    expect(article).toBe('a/b.txt#a002')
    const sorted = [mentionId(article, 100, 102, 'Place'), mentionId(article, 9, 12, 'Place')].sort(compareCodeUnits)
    expect(sorted[0]).toContain('000009')
  })

  it('carry a prefix, so that no id is a key of Object.prototype', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(entityId('Person', key) in Object.prototype).toBe(false)
        expect(claimId(articleId(pageId(key), 1), key) in Object.prototype).toBe(false)
      }),
    )
  })
})
