import type { PendingCorrection } from './pending-correction.js'

/**
 * The list with a correction behind it. An earlier answer to the same question goes: a build that drops a fact has nothing
 * left to confirm, and the reader's last word counts. The same list where this was the answer already.
 */
export function withCorrection(
  pending: readonly PendingCorrection[],
  correction: PendingCorrection,
): readonly PendingCorrection[] {
  const question = questionOf(correction)
  const earlier = pending.find((one) => questionOf(one) === question)
  if (earlier !== undefined && answerOf(earlier) === answerOf(correction)) return pending
  return [...pending.filter((one) => one !== earlier), correction]
}

/** What the file of corrections takes as a name or an id: 1 to 500 UTF-16 units, no control characters. */
export function isCorrectionText(text: string): boolean {
  return text.trim() !== '' && text.length <= 500 && !/\p{Cc}/u.test(text)
}

function questionOf(correction: PendingCorrection): string {
  if ('fact' in correction) return JSON.stringify(['fact', correction.fact])
  if ('other' in correction) return JSON.stringify(['one', ...[correction.entity, correction.other].sort()])
  return JSON.stringify([correction.kind, correction.entity])
}

function answerOf(correction: PendingCorrection): string {
  return 'to' in correction ? correction.to : correction.kind
}
