import { RELATION_RULES } from '@shanhai/extractor'
import type { DraftTrace, PageTrace } from '@shanhai/extractor'
import type { Claim, Entity, EntityId, FactId, Mention, PageId } from '@shanhai/model'
import { compareById, compareCodeUnits, factOf, InvalidArgumentError } from '@shanhai/model'
import { readRecords } from '../read-records.js'
import type { DoubtfulName, ExplainedClaim, ExplainedFact, Explanation, RejectedDraft } from './explanation.js'
import { findSubject } from './find-subject.js'
import type { Subject } from './find-subject.js'
import { tracePages } from './trace-pages.js'

/**
 * Explains an entity (by name, alias or id), a fact or a claim (by id) of a finished build: its facts with rules, reasons,
 * triggers and quotes, and what rules came near to. For that the rules are run again on the pages that name it.
 *
 * @throws {InvalidArgumentError} with names like it if the build does not have it; as `readRecords`
 */
export async function explainOutput(folder: string, what: string): Promise<Explanation> {
  const found = await findSubject(folder, what)
  if ('suggestions' in found) throw unknown(what, found.suggestions)
  const { subject } = found
  const claims: Claim[] = []
  for await (const claim of readRecords<Claim>(folder, 'claims.jsonl')) if (subject.isMeant(claim)) claims.push(claim)
  if (subject.entities.length === 0 && claims.length === 0) throw unknown(what, [])
  const { doubts, pages: wanted } = await pagesOf(folder, subject, claims)
  const { pages, trace, traced } = await tracePages(folder, wanted)
  const rejected = rejectedDrafts(trace, subject, claims)
  const names = await namesOf(folder, [...claims, ...rejected])
  const surfaces = new Set(subject.entities.flatMap(({ name, aliases }) => [name, ...aliases]))
  return {
    entities: subject.entities,
    facts: explainFacts(claims, trace.drafts),
    rejected,
    lostNames: distinct(trace.lostNames.filter(({ text, lostTo }) => surfaces.has(text) && text !== lostTo)),
    doubts,
    traced,
    pages,
    names,
  }
}

function unknown(what: string, suggestions: readonly string[]): InvalidArgumentError {
  const like = suggestions.length === 0 ? '' : `; names like it: ${suggestions.join(', ')}`
  const near = suggestions.length === 0 ? '' : ` (≈ ${suggestions.join('、')})`
  const message = `the build knows no ${JSON.stringify(what.slice(0, 80))}${like}; give a name, or an id of an entity, a fact or a claim`
  return new InvalidArgumentError('explain/unknown', message, { value: `${what.slice(0, 80)}${near}` })
}

/** Pages that prove the claims, then those that name the entities, and names of which it is not sure that they do. */
async function pagesOf(
  folder: string,
  { entities }: Subject,
  claims: readonly Claim[],
): Promise<{ readonly pages: readonly PageId[]; readonly doubts: readonly DoubtfulName[] }> {
  const pages = new Set<PageId>(claims.flatMap(({ evidence }) => evidence.map(({ page }) => page)))
  const ids = new Set<EntityId>(entities.map(({ id }) => id))
  const doubts = new Map<string, DoubtfulName>()
  if (ids.size > 0)
    for await (const mention of readRecords<Mention>(folder, 'mentions.jsonl')) {
      const { doubt, entity, normalized, page, text } = mention
      if (ids.has(entity)) pages.add(page)
      if (!doubt || !(ids.has(entity) || doubt.some((other) => ids.has(other.entity)))) continue
      const others = doubt.map(({ name }) => name)
      const key = [text, normalized, ...others].join(' ')
      doubts.set(key, { text, readAs: normalized, others, mentions: (doubts.get(key)?.mentions ?? 0) + 1 })
    }
  const sorted = [...doubts].sort(([a], [b]) => compareCodeUnits(a, b))
  return { pages: [...pages].sort(compareCodeUnits), doubts: sorted.map(([, doubt]) => doubt) }
}

async function namesOf(
  folder: string,
  told: readonly { readonly subject: EntityId; readonly object: EntityId | null }[],
): Promise<ReadonlyMap<EntityId, string>> {
  const wanted = new Set<EntityId | null>(told.flatMap(({ subject, object }) => [subject, object]))
  const names = new Map<EntityId, string>()
  for await (const { id, name } of readRecords<Entity>(folder, 'entities.jsonl'))
    if (wanted.has(id)) names.set(id, name)
  return names
}

function explainFacts(claims: readonly Claim[], drafts: readonly DraftTrace[]): readonly ExplainedFact[] {
  const facts = new Map<FactId, Claim[]>()
  for (const claim of claims) facts.set(factOf(claim), [...(facts.get(factOf(claim)) ?? []), claim])
  return [...facts].flatMap(([id, its]): readonly ExplainedFact[] => {
    const [first] = its
    if (!first) return []
    const { object, predicate, subject } = first
    return [
      { id, predicate, subject, object, claims: its.sort(compareById).map((claim) => explainClaim(claim, drafts)) },
    ]
  })
}

function explainClaim(claim: Claim, drafts: readonly DraftTrace[]): ExplainedClaim {
  const reason = RELATION_RULES.find(({ id }) => id === claim.rule)?.reason ?? null
  const quoted = new Set(claim.evidence.map(({ quote }) => quote))
  const triggers = drafts.flatMap(({ droppedBy, evidence, object, rule, trigger }) =>
    rule === claim.rule && object === claim.object && !droppedBy && evidence.some(({ quote }) => quoted.has(quote))
      ? (trigger ?? [])
      : [],
  )
  return { claim, reason, triggers: [...new Set(triggers)] }
}

/** Drafts about the entities, or about the ends of the claims, that a rule gave up or the words around them took back. */
function rejectedDrafts(
  { drafts }: PageTrace,
  { entities }: Subject,
  claims: readonly Claim[],
): readonly RejectedDraft[] {
  const ids = new Set<EntityId | null>(entities.map(({ id }) => id))
  const ends = new Set(claims.map(({ subject, object }) => `${subject} ${object ?? ''}`))
  const isAbout = ({ subject, object }: DraftTrace): boolean =>
    ids.size > 0 ? ids.has(subject) || (object !== null && ids.has(object)) : ends.has(`${subject} ${object ?? ''}`)
  const keyOf = ({ predicate, subject, object }: Pick<DraftTrace, 'predicate' | 'subject' | 'object'>): string =>
    `${predicate} ${subject} ${object ?? ''}`
  // What another rule did claim was not given up.
  const made = new Set(claims.map(keyOf))
  const rejected = drafts.flatMap((draft): readonly RejectedDraft[] => {
    const { droppedBy: because, evidence, object, predicate, rule, subject, trigger } = draft
    const [place] = evidence
    if (!because || !place || !isAbout(draft) || (object !== null && made.has(keyOf(draft)))) return []
    const { end, page, quote, start } = place
    return [
      {
        rule,
        predicate,
        subject,
        object,
        ...(trigger === undefined ? {} : { trigger }),
        quote,
        page,
        start,
        end,
        because,
      },
    ]
  })
  return distinct(rejected)
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
