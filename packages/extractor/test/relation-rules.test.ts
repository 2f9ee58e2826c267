import { describe, expect, it } from 'vitest'
import type { RelationRule } from '@shanhai/extractor'
import { RELATION_RULES } from '@shanhai/extractor'
import type { Claim } from '@shanhai/model'
import { extractText } from './support/extract-text.js'

/** A value as it reads: `年产值 500000000 元`, `3..5 人`. */
function valueOf({ what, value, min, max, unit }: Claim['properties']): string {
  return `${String(what)} ${value === undefined ? `${String(min)}..${String(max)}` : String(value)} ${String(unit)}`
}

/** Claims that one rule makes on a text, as `subject > object`, or `subject > what value unit`. */
function findings(rule: RelationRule, text: string): readonly string[] {
  const { claims, nameOf } = extractText(text)
  const own = claims.filter((claim) => claim.rule === rule.id)
  return [
    ...new Set(
      own.map(
        (claim) =>
          `${nameOf(claim.subject)} > ${claim.object === null ? valueOf(claim.properties) : nameOf(claim.object)}`,
      ),
    ),
  ].sort()
}

describe('RELATION_RULES', () => {
  it('have unique ids, a reason, and examples of both kinds', () => {
    const ids = RELATION_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of RELATION_RULES) {
      expect(rule.reason, rule.id).not.toBe('')
      expect(rule.examples.length, rule.id).toBeGreaterThan(0)
      expect(rule.counterExamples.length, rule.id).toBeGreaterThan(0)
    }
  })

  for (const rule of RELATION_RULES) {
    describe(rule.id, () => {
      for (const { text, finds } of rule.examples) {
        it(`finds ${finds.join(', ') || 'nothing'} in ${text}`, () => {
          expect(findings(rule, text)).toEqual([...finds].sort())
        })
      }
      for (const text of rule.counterExamples) {
        it(`finds nothing in ${text}`, () => {
          expect(findings(rule, text)).toEqual([])
        })
      }
    })
  }
})
