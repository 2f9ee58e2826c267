import type { Candidate } from '../recognizer.js'
import type { ThingContext } from './thing-context.js'
import { toThing } from './thing-candidate.js'
import { walkLeft } from './walk-left.js'

/** Shorter names count only between word boundaries. */
const LONG_ENOUGH = 4

/** Things known by one name all over the country, where a word begins; events with the place, year or edition before. */
export function findKnownNames(context: ThingContext): readonly Candidate[] {
  const { document, index } = context
  const names: Candidate[] = []
  let end = 0
  for (const token of document.tokens) {
    if (token.start < end) continue
    const known = index.known.startingAt(document.text, token.start)
    if (!known) continue
    end = token.start + known.name.length
    if (!document.isBoundary(end) && known.name.length < LONG_ENOUGH) continue
    const start = known.type === 'Event' ? startOfEvent(context, token.start) : token.start
    names.push(toThing({ start, end }, known.type, 'known', { general: true }))
  }
  return names
}

/** 第五届｜海峡论坛, 伦敦｜奥运会. */
function startOfEvent(context: ThingContext, start: number): number {
  const { anchors, start: walked } = walkLeft(context, start)
  const nearest = anchors[0]
  return nearest?.end === start && /^(?:place|year|edition)$/.test(nearest.kind) ? walked : start
}
