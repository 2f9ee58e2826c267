import type { ProjectStatus } from '@shanhai/lexicon'
import type { Candidate } from '../recognizer.js'
import { governorOf, statusAfter } from './surroundings.js'
import type { ThingContext } from './thing-context.js'

/** What a status is where a hedge says that it is not reached yet. */
const NOT_YET: Readonly<Record<ProjectStatus, ProjectStatus>> = {
  completed: 'under_construction',
  under_construction: 'planned',
  signed: 'planned',
  planned: 'planned',
  stopped: 'stopped',
}
const LATER_EDITION = /第(?!一届)[一二三四五六七八九十百\d]{1,4}届/
const AGAIN = /(?:每年|一年一度|连续\S{1,6}[年届]|持续(?:开展|举办)\S{1,6}[年届])/
/** Characters around an event in which it may be said that it is held every year. */
const NEAR = 24

/** Adds to a candidate what the words in and around it say: sector and status of a project, recurrence of an event. */
export function describeThing(context: ThingContext, candidate: Candidate): Candidate {
  const { detail } = candidate
  if (detail.kind !== 'thing') return candidate
  if (candidate.type === 'Project') {
    const status = statusOf(context, candidate)
    return {
      ...candidate,
      detail: { ...detail, sector: sectorOf(context, candidate), ...(status === undefined ? {} : { status }) },
    }
  }
  if (candidate.type !== 'Event' || !isRecurring(context, candidate)) return candidate
  return { ...candidate, detail: { ...detail, recurring: true } }
}

/** The last word of the name that shows a sector decides: it stands nearest to the head. */
function sectorOf({ document, index }: ThingContext, { start, end }: Candidate): string {
  for (let at = end; at > start; at--) {
    const head = index.heads.endingAt(document.text, at)?.sector
    if (head !== undefined && head !== 'other') return head
    const word = index.sectors.endingAt(document.text, at)
    if (word && at - word.word.length >= start) return word.sector
  }
  return 'other'
}

function statusOf(context: ThingContext, { start, end }: Candidate): ProjectStatus | undefined {
  const behind = statusAfter(context, end)
  const governor = governorOf(context, start)
  if (behind) return behind.hedged || governor?.kind === 'pushes' ? NOT_YET[behind.status] : behind.status
  const verb = governor?.verb
  return verb === undefined ? undefined : context.index.statuses.before.endingAt(verb, verb.length)?.status
}

function isRecurring({ document: { text }, index }: ThingContext, { start, end }: Candidate): boolean {
  const name = text.slice(start, end)
  const known = index.known.endingAt(text, end)
  return (
    known?.recurring === true ||
    LATER_EDITION.test(name) ||
    AGAIN.test(text.slice(Math.max(0, start - NEAR), end + NEAR))
  )
}
