import { NAME_TYPES, STANDARDS } from '@shanhai/tagger'
import type { Assessment } from './assess.js'
import { measures } from './evaluate.js'

/**
 * The scores and the reliability table as text.
 *
 * @param counted whose names the reliability table counts
 */
export function report({ scores, reliability, error }: Assessment, counted: string): string {
  const lines = ['standard           precision  recall     F1  names']
  for (const standard of STANDARDS) {
    for (const key of [standard, ...NAME_TYPES.map((type) => `${standard}/${type}`)]) {
      const counts = scores.get(key)
      if (counts === undefined) continue
      const { precision, recall, f1 } = measures(counts)
      const numbers = [precision, recall, f1].map((value) => value.toFixed(2).padStart(6)).join('  ')
      lines.push(`${key.padEnd(20)}  ${numbers}  ${String(counts.wanted).padStart(5)}`)
    }
  }
  lines.push('', `reliability of the names of ${counted}`, 'confidence from    names   mean   right')
  for (const { from, count, meanConfidence, accuracy } of reliability) {
    lines.push(
      `${from.toFixed(1).padStart(15)} ${String(count).padStart(8)}  ${meanConfidence.toFixed(3)}   ${accuracy.toFixed(3)}`,
    )
  }
  lines.push(`expected calibration error ${error.toFixed(4)}`)
  return lines.join('\n')
}
