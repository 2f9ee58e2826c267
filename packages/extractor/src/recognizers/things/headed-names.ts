import type { ThingNeed } from '@shanhai/lexicon'
import type { Candidate } from '../recognizer.js'
import type { HeadHit } from './head-hits.js'
import { findHeadHits, toName } from './head-hits.js'
import { readBrand, readEvent, readLesson, readQuoted, readService } from './read-occasions.js'
import { readBuilt, readProject } from './read-works.js'
import type { StatusBehind } from './surroundings.js'
import type { ThingContext } from './thing-context.js'

const READ: Readonly<Record<ThingNeed, (hit: HeadHit) => Candidate | undefined>> = {
  name: (hit) => {
    if (hit.head.type === 'Project') return readProject(hit)
    return hit.head.type === 'Brand' ? readService(hit) : readEvent(hit, 2)
  },
  long: (hit) => readEvent(hit, 4),
  built: readBuilt,
  quote: readQuoted,
  lesson: readLesson,
  brand: readBrand,
}

/**
 * Names that end in one of the heads, anchored on the head: from the end of each token the longest head that ends there,
 * then to the left, then what the head needs. Names of one list lend each other what they need.
 */
export function findHeadedNames(context: ThingContext): readonly Candidate[] {
  const names: Candidate[] = []
  const weak: HeadHit[] = []
  // From right to left: 甲工程、乙工程竣工 says of both that they stand.
  const statuses = new Map<number, StatusBehind>()
  for (const found of [...findHeadHits(context)].reverse()) {
    const status = found.status ?? statuses.get(found.end + separatorLength(context, found.end))
    const hit = { ...found, status }
    // The member before looks for it behind its list mark, also where this one has words in front that name nothing.
    if (status !== undefined) statuses.set(hit.walk.start, status).set(hit.walk.reach, status)
    const name = READ[hit.head.needs](hit)
    if (name) names.push(name)
    else if (mayJoin(hit)) weak.push(hit)
  }
  return [...names, ...joinLists(context, names, weak)]
}

/** Length of the list mark that stands at an offset, 0 for none. */
function separatorLength({ document: { text } }: ThingContext, at: number): number {
  return /^(?:、|以及|和|及|与)/.exec(text.slice(at, at + 2))?.[0].length ?? 0
}

/** 甲县送电工程、老年活动中心建设项目: a project beside a named one needs no place of its own. */
function mayJoin({ head, walk }: HeadHit): boolean {
  return head.type === 'Project' && head.needs === 'name' && walk.content >= 2
}

/** @param weak from right to left */
function joinLists(context: ThingContext, names: readonly Candidate[], weak: readonly HeadHit[]): readonly Candidate[] {
  const projects = names.filter(({ type }) => type === 'Project')
  const starts = new Set(projects.map(({ start }) => start))
  const ends = new Set(projects.map(({ end }) => end))
  const joined: Candidate[] = []
  for (const hit of [...weak].reverse()) {
    const { walk, end } = hit
    const follows = /[、和及与]/.test(context.document.text[walk.start - 1] ?? '') && ends.has(walk.start - 1)
    const length = separatorLength(context, end)
    if (!follows && !(length > 0 && starts.has(end + length))) continue
    ends.add(end)
    joined.push(toName(hit))
  }
  return joined
}
