import type { FactClaim } from './attributes.js'

const PROOF_ORDER: Readonly<Record<FactClaim['status'], number>> = { stated: 0, manual: 1, inferred: 2, reference: 3 }

/** The words that say it before those it is drawn from, explicit ones before implied ones; else the order stays. */
export function compareProof(a: FactClaim, b: FactClaim): number {
  const implied = (claim: FactClaim): number => (claim.strength === 'implied' ? 1 : 0)
  return PROOF_ORDER[a.status] - PROOF_ORDER[b.status] || implied(a) - implied(b)
}
