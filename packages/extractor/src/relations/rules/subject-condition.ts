import type { Division } from '@shanhai/lexicon'
import { assistsOneOf } from '../assists.js'
import { firstOfEntities } from '../article-index.js'
import type { ClaimPattern } from '../patterns/claim-pattern.js'
import type { SentenceContext } from '../relation-rule.js'
import type { Topic } from '../topics/topic.js'

/** True if the ends of a match may stand in the relation: see `SubjectCondition`. */
export function meetsCondition(context: SentenceContext, row: ClaimPattern, subject: Topic, object: Topic): boolean {
  if (row.notKinds?.includes(kindOf(context, subject)) === true) return false
  if (row.predicate === 'FUNDS_OR_BUILDS' && isWholeUnit(object)) return false
  if (row.predicate === 'LOCATED_IN' && isElsewhere(context, subject, object)) return false
  if (row.condition === 'small') return isSmall(context, subject)
  if (row.condition === undefined || subject.aid !== undefined) return true
  return (
    isOutside(context, subject, object) && (row.condition !== 'supporter' || assists(context, row, subject, object))
  )
}

/** An office that a supporter keeps in a third place to find customers or workers. */
const LIAISON = /联络[处站]$|办事处$/u

/** A unit lies where the gazetteer says, and a headquarters is stationed: that is another relation. */
function isElsewhere({ article, resources }: SentenceContext, subject: Topic, object: Topic): boolean {
  if (subject.aid) return !LIAISON.test(firstOfEntities(article).get(subject.entity)?.normalized ?? '')
  if (subject.type !== 'Place' || !subject.division || !object.division) return false
  return !resources.lexicon.gazetteer.isWithin(subject.division.code, object.division.code)
}

/** A county is assisted, not built; a park, a site or a village can be. */
function isWholeUnit({ type, division }: Topic): boolean {
  return type === 'Place' && division !== undefined && division.level !== 'zone' && division.level !== 'site'
}

function isSmall(context: SentenceContext, subject: Topic): boolean {
  const detail = firstOfEntities(context.article).get(subject.entity)?.detail
  return (
    (detail?.kind === 'site' && detail.level === 'village') || ['company', 'village'].includes(kindOf(context, subject))
  )
}

function kindOf({ article }: SentenceContext, { entity }: Topic): string {
  const detail = firstOfEntities(article).get(entity)?.detail
  return detail?.kind === 'organization' || detail?.kind === 'office' ? detail.organizationKind : ''
}

/**
 * The supporter assists the place of the work. Where that is not known, some place of the article will do, if the words
 * name the supporter themselves.
 */
function assists({ article, resources }: SentenceContext, row: ClaimPattern, subject: Topic, object: Topic): boolean {
  if (!subject.division) return false
  if (object.division) return assistsOneOf(resources, subject.division, [object])
  return row.subjectFrom === undefined && assistsOneOf(resources, subject.division, article)
}

/** Neither lies in the other: 木垒县 building in 木垒县 is no help from outside. Unknown places count as outside. */
function isOutside({ resources }: SentenceContext, subject: Topic, object: Topic): boolean {
  const [from, to]: readonly (Division | undefined)[] = [subject.division, object.division]
  if (!from || !to) return true
  const { gazetteer } = resources.lexicon
  return !gazetteer.isWithin(to.code, from.code) && !gazetteer.isWithin(from.code, to.code)
}
