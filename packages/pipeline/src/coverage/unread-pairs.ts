import type { ReferencePairing } from '@shanhai/lexicon'
import { isVerified } from '@shanhai/lexicon'
import { compareCodeUnits, entityId } from '@shanhai/model'
import type { CoveredPair } from './coverage-report.js'
import type { CoveredRecords } from './covered-records.js'

/**
 * Pairs of the reference list of which the build has read nothing at all: it does not know one of the two places, or neither. The
 * rows of several periods are one pair.
 */
export function unreadPairs(
  pairings: readonly ReferencePairing[],
  { entities }: Pick<CoveredRecords, 'entities'>,
): readonly CoveredPair[] {
  const isKnown = (code: string | null): boolean => code !== null && entities.has(entityId('Place', code))
  const unread = new Map<string, CoveredPair>()
  for (const { programme, recipient, recipientCode, supporter, supporterCode } of pairings.filter(isVerified))
    if (!isKnown(supporterCode) || !isKnown(recipientCode))
      unread.set([programme, supporterCode, recipientCode ?? recipient].join(' '), { supporter, recipient, programme })
  return [...unread.values()].sort(
    (a, b) =>
      compareCodeUnits(a.programme ?? '', b.programme ?? '') ||
      compareCodeUnits(a.supporter, b.supporter) ||
      compareCodeUnits(a.recipient, b.recipient),
  )
}
