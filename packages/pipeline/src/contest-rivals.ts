import type { Claim, ClaimId, Diagnostic, Result } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { Witnesses } from './witnesses.js'

/**
 * Marks claims that give one figure differently in a story and its reprint as contested: both are kept, and which is right is for
 * people to say. A claim whose rival a correction has dropped stands alone.
 *
 * @returns all claims in their order, and one diagnostic for each pair
 */
export function contestRivals(claims: readonly Claim[], rivals: Witnesses['rivals']): Result<readonly Claim[]> {
  if (rivals.length === 0) return { value: claims, diagnostics: [] }
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const against = new Map<ClaimId, Set<ClaimId>>()
  const diagnostics = rivals.flatMap(([one, other]): readonly Diagnostic[] => {
    const [first, second] = [known.get(one), known.get(other)]
    if (first === undefined || second === undefined) return []
    against.set(one, (against.get(one) ?? new Set()).add(other))
    against.set(other, (against.get(other) ?? new Set()).add(one))
    return [toDiagnostic(first, second)]
  })
  const value = claims.map((claim): Claim => {
    const ids = against.get(claim.id)
    if (ids === undefined) return claim
    const conflictsWith = [...new Set([...(claim.conflictsWith ?? []), ...ids])].sort(compareCodeUnits)
    return { ...claim, contested: true, conflictsWith }
  })
  return { value, diagnostics }
}

function toDiagnostic(first: Claim, second: Claim): Diagnostic {
  const [original, reprint] = [first.evidence[0], second.evidence[0]]
  const page = original?.page ?? ''
  const [was, is] = [figuresOf(first), figuresOf(second)]
  return {
    severity: 'warning',
    code: 'claims/contested',
    message: `The page prints a story of ${page} again with another figure (${is} instead of ${was}). Both are kept, marked as contested; drop the wrong one in corrections.yaml.`,
    zh: `此版转载 ${page} 的报道而数字不同（${is}，原为 ${was}）。两者都保留，标为有矛盾；请在 corrections.yaml 中删去（drop）有误的一个。`,
    ...(reprint && { place: { page: reprint.page, start: reprint.start, end: reprint.end } }),
  }
}

function figuresOf({ properties: { amountCNY, count, max, min, unit, value } }: Claim): string {
  const figures = [value ?? count ?? amountCNY ?? min, value === undefined ? max : undefined]
  return `${figures.filter((one) => one !== undefined).join('–')}${unit === undefined ? '' : String(unit)}`
}
