import type { PersonEvidence } from '@shanhai/lexicon'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate, NameSurroundings } from './name-evidence.js'
import { LIST_JOINTS } from './name-evidence.js'
import { NameScorer } from './name-scorer.js'

/** Fewest odds of a name, as logarithm; more where the gazetteer knows a place there. */
const FEWEST = 0
const FEWEST_OVER_PLACE = 3

/** Most that repetition and a list add to a stretch. */
const MOST_AFTER_SCORE = 3

/** A stretch that may be a name, with the logarithm of the odds that it is. */
export interface ScoredName extends NameCandidate {
  readonly score: number
}

export interface HanNamesInput extends NameSurroundings {
  readonly evidence: PersonEvidence
  /** 1 where a place stands. */
  readonly taken: Uint8Array
}

/**
 * The names of Chinese people in a text, disjoint, in reading order: of all stretches behind a surname those for which the
 * evidence speaks, the likeliest first; then, from left to right, those that a list joins to one of them.
 */
export function findHanNames(input: HanNamesInput): readonly ScoredName[] {
  const { text } = input.document
  const stretches = scoreStretches(input)
  const free = new Uint8Array(text.length + 1)
  const chosen: ScoredName[] = []
  const choose = (name: ScoredName): void => {
    free.fill(1, name.start, name.end)
    chosen.push(name)
  }
  const isFree = ({ start, end }: ScoredName): boolean => !free.subarray(start, end).includes(1)
  const likely = stretches.filter((name) => name.score > fewestFor(input, name))
  for (const name of likely.sort((a, b) => b.score - a.score || a.start - b.start)) if (isFree(name)) choose(name)
  const ends = new Set(chosen.map((name) => name.end))
  for (const name of stretches) {
    const joint = text.charAt(name.start - 1)
    if (!ends.has(name.start - 1) || !LIST_JOINTS.includes(joint) || !isFree(name)) continue
    const score = name.score + (input.evidence.list.get(joint) ?? 0)
    if (score <= fewestFor(input, name)) continue
    choose({ ...name, score })
    ends.add(name.end)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

function fewestFor({ taken }: HanNamesInput, { start, end }: ScoredName): number {
  return taken.subarray(start, end).includes(1) ? FEWEST_OVER_PLACE : FEWEST
}

/** Every stretch that could be a name, by start, the shorter first. */
function scoreStretches(input: HanNamesInput): readonly ScoredName[] {
  const { document, hits, evidence } = input
  const { text } = document
  const scorer = new NameScorer(evidence, input)
  const found: ScoredName[] = []
  const times = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    for (const candidate of candidatesAt(text, hits, at)) {
      const score = scorer.score(candidate)
      if (score < -MOST_AFTER_SCORE || isNoName(hits, candidate)) continue
      const name = text.slice(candidate.start, candidate.end)
      times.set(name, (times.get(name) ?? 0) + 1)
      const { start, surnameEnd, end } = candidate
      found.push({ start, surnameEnd, end, score })
    }
  }
  return found.map((stretch) => {
    const count = times.get(text.slice(stretch.start, stretch.end)) ?? 1
    const weight = count === 1 ? 0 : (evidence.times.get(count > 2 ? '3' : '2') ?? 0)
    return weight === 0 ? stretch : { ...stretch, score: stretch.score + weight }
  })
}

function isNoName(
  hits: NameSurroundings['hits'],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return hits.never_person.startingAt(start) === end - start || hits.ends_no_name.endingAt(end) === 1
}
