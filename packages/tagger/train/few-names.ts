import { LEAST_CONFIDENCE } from '@shanhai/extractor'
import { NAME_TYPES, STANDARDS } from '@shanhai/tagger'
import { highestConfidence } from './calibrate.js'
import type { Scores } from './evaluate.js'

/**
 * A line for each standard in whose development part too few names were found for any to be as sure as names of a type must be to join those
 * of knowledge: the tagger would look as if it found none.
 */
export function fewNames(scores: Scores): readonly string[] {
  return STANDARDS.flatMap((standard) => {
    const found = scores.get(standard)?.found
    if (found === undefined) return []
    const highest = highestConfidence(found)
    const out = NAME_TYPES.filter((type) => LEAST_CONFIDENCE[type] > highest)
    if (out.length === 0) return []
    const wanted = out.map((type) => `${type} (${String(LEAST_CONFIDENCE[type])})`).join(', ')
    return [
      `${standard}: too few names found in the development part (${String(found)}): confidences stay below ${upTo(highest)}, and beside knowledge none joins as ${wanted}; give a larger ${standard}-dev.jsonl.gz`,
    ]
  })
}

/** The next hundredth above. */
function upTo(confidence: number): string {
  return ((Math.floor(confidence * 100) + 1) / 100).toFixed(2)
}
