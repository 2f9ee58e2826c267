import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Claim, Entity } from '@shanhai/model'

/** A claim with the entities at its ends. */
export interface Answer {
  readonly claim: Claim
  readonly subject: Entity
  /** Absent for measures. */
  readonly object?: Entity
}

/** The records of an output folder, as somebody who asks them sees them. */
export interface Answers {
  readonly entities: readonly Entity[]
  /** Claims of a predicate; those of the reference list only where they are asked for. */
  of(predicate: Claim['predicate'], options?: { readonly references?: boolean }): readonly Answer[]
  /** Ids of the entities that articles about assistance name, or of which they claim something. */
  readonly inAssistance: ReadonlySet<string>
}

export function readAnswers(folder: string): Answers {
  const lines = <T>(file: string): readonly T[] =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]))
  const entities = lines<Entity>('entities.jsonl')
  const byId = new Map<string, Entity>(entities.map((one) => [one.id, one]))
  const claims = lines<Claim>('claims.jsonl')
  const articles = lines<{ id: string; relevance: { level: string } }>('articles.jsonl')
  const aid = new Set(articles.flatMap(({ id, relevance }) => (relevance.level === 'assistance' ? [id] : [])))
  const mentions = lines<{ entity: string; article: string }>('mentions.jsonl')
  return {
    entities,
    inAssistance: new Set([
      ...mentions.flatMap(({ article, entity }) => (aid.has(article) ? [entity] : [])),
      ...claims.flatMap(({ evidence, object, subject }) =>
        evidence.some(({ article }) => aid.has(article)) ? [subject, object ?? subject] : [],
      ),
    ]),
    of: (predicate, { references = false } = {}) =>
      claims
        .filter((claim) => claim.predicate === predicate && (references || claim.status !== 'reference'))
        .flatMap((claim): readonly Answer[] => {
          const subject = byId.get(claim.subject)
          const object = claim.object === null ? undefined : byId.get(claim.object)
          return subject ? [{ claim, subject, ...(object ? { object } : {}) }] : []
        }),
  }
}

/** `supporter recipient` by administrative code, each once, sorted. */
export function pairsIn(answers: readonly Answer[]): readonly string[] {
  return [...new Set(answers.map(({ object, subject }) => `${subject.adcode} ${object?.adcode}`))].sort()
}

/** True if a year lies in what a claim says of its time; a claim without any time holds always. */
export function holdsIn({ claim: { validFrom, validTo } }: Answer, year: string): boolean {
  return (validFrom ?? '0000').slice(0, 4) <= year && year <= (validTo ?? '9999').slice(0, 4)
}
