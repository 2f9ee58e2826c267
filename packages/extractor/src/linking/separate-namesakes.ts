import type { Claim, EntityId, PageSpan } from '@shanhai/model'
import { claimId, compareCodeUnits, entityId, toPageSpans } from '@shanhai/model'
import { groupBy } from '../group-by.js'
import type { AnchoredArticle } from './anchor-people.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'

/** Claims of the post that stands right before a name: other words may tell of the next post of the same person. */
const INTRODUCED = 'position/title-before-name'

/** A naming of a person, and the counties of the posts with which it is introduced. */
interface Naming {
  readonly mention: LinkedMention
  readonly spans: readonly PageSpan[]
  readonly codes: Set<string>
}

/**
 * Takes two people of one name in one article apart: 木垒县副县长刘志强 and 玛纳斯县副县长刘志强. One person has no posts in two counties of a
 * province at once; posts of sender and recipient (漳州芗城区副区长, 木垒县委副书记) are those of one who was sent. A naming without a post is
 * of the one named last.
 */
export function separateNamesakes(
  context: LinkingContext,
  mentions: readonly LinkedMention[],
  claims: readonly Claim[],
): AnchoredArticle {
  const people = groupBy(
    mentions.filter(({ type }) => type === 'Person'),
    ({ entity }) => entity,
  )
  const idOf = new Map<LinkedMention, EntityId>()
  const moved = new Map<Claim, EntityId>()
  for (const [person, its] of people) {
    if (its.length < 2) continue
    const own = claims.filter(({ subject }) => subject === person)
    const namings = readNamings(context, its, own, mentions)
    const codes = clashing(namings)
    if (codes.length < 2) continue
    const { normalized: name } = its[0] ?? { normalized: '' }
    const ids = new Map(codes.map((code) => [code, entityId('Person', name, context.document.article.id, code)]))
    registerApart(context, person, its, [...ids.values()])
    let last = [...(namings.find((naming) => naming.codes.size > 0)?.codes ?? [])][0] ?? ''
    for (const naming of namings) {
      last = codes.find((code) => naming.codes.has(code)) ?? last
      const id = ids.get(last)
      if (id !== undefined) idOf.set(naming.mention, id)
    }
    for (const claim of own) {
      // 他 in a sentence without the name is who was named last.
      const naming = namingOf(claim, namings, mentions) ?? lastBefore(claim, namings) ?? namings[0]
      const id = naming && idOf.get(naming.mention)
      if (id !== undefined) moved.set(claim, id)
    }
  }
  if (idOf.size === 0) return { mentions, claims }
  return {
    mentions: mentions.map((mention) => ({ ...mention, entity: idOf.get(mention) ?? mention.entity })),
    claims: claims.map((claim) => {
      const subject = moved.get(claim)
      if (subject === undefined) return claim
      const key = [claim.predicate, subject, claim.object ?? '', JSON.stringify(claim.properties), claim.rule]
      return { ...claim, subject, id: claimId(context.document.article.id, ...key, String(claim.evidence[0]?.start)) }
    }),
  }
}

function readNamings(
  { document, page }: LinkingContext,
  its: readonly LinkedMention[],
  claims: readonly Claim[],
  mentions: readonly LinkedMention[],
): readonly Naming[] {
  const namings = its.map((mention): Naming => {
    return { mention, spans: toPageSpans(document.article, mention, () => page.text), codes: new Set() }
  })
  const divisions = new Map(mentions.map(({ division, entity }) => [entity, division?.code]))
  for (const claim of claims) {
    const { object, predicate, properties, rule } = claim
    if (predicate !== 'HOLDS_POSITION' || rule !== INTRODUCED || properties['former'] === true) continue
    const code = object === null ? undefined : divisions.get(object)
    if (code !== undefined) namingOf(claim, namings, mentions)?.codes.add(code.slice(0, 6))
  }
  return namings
}

/** Of the namings inside the words that prove a claim the one that has the claim's object nearest before it. */
function namingOf(
  { evidence, object }: Claim,
  namings: readonly Naming[],
  mentions: readonly LinkedMention[],
): Naming | undefined {
  const inside = namings.filter(({ spans }) =>
    spans.some((span) =>
      evidence.some((one) => one.page === span.page && one.start <= span.start && span.end <= one.end),
    ),
  )
  // One pass over both, which stand in reading order: a sentence may name one person thousands of times.
  const objects = mentions.filter(({ entity }) => entity === object)
  let at = 0
  let best: { readonly naming: Naming; readonly distance: number } | undefined
  for (const naming of inside) {
    const { start } = naming.mention
    while ((objects[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const before = objects[at - 1]
    const distance = before === undefined ? Number.POSITIVE_INFINITY : start - before.end
    if (best === undefined || distance < best.distance) best = { naming, distance }
  }
  return best?.naming
}

function lastBefore({ evidence: [first] }: Claim, namings: readonly Naming[]): Naming | undefined {
  return namings.findLast(({ spans }) => spans.some(({ end, page }) => page === first?.page && end <= first.start))
}

/** Codes of counties, or of prefectures, of one province that no naming has together; fewer than two: one person. */
function clashing(namings: readonly Naming[]): readonly string[] {
  const introduced = namings.filter(({ codes }) => codes.size > 0)
  if (introduced.some(({ codes }) => codes.size > 1)) return []
  const codes = [...new Set(introduced.flatMap(({ codes: [code] }) => code ?? []))].sort(compareCodeUnits)
  const levels = new Set(codes.map((code) => `${code.slice(0, 2)} ${String(code.endsWith('00'))}`))
  return levels.size === 1 && codes.every((code) => /^\d{6}$/.test(code) && !code.endsWith('0000')) ? codes : []
}

function registerApart(
  { registry }: LinkingContext,
  person: EntityId,
  its: readonly LinkedMention[],
  ids: readonly EntityId[],
): void {
  const [first, ...others] = ids
  if (first === undefined) return
  registry.rename(person, first)
  for (const id of others)
    registry.register({ id, type: 'Person', name: its[0]?.normalized ?? '', properties: { role: 'official' } })
}
