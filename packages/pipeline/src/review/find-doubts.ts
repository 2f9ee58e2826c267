import type { Claim, Entity, EntityId, Page, PageId, PageMetadata, ResolutionRuleId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { Correction } from '../corrections/correction.js'
import { readRecords } from '../read-records.js'
import type { Doubt } from './doubt.js'

/** Rules whose joins a person should look at: the others join by a key or by names of one body. */
const DOUBTFUL_RULES: ReadonlySet<ResolutionRuleId> = new Set<ResolutionRuleId>([
  'aid-body/only-programme',
  'aid-body/only-station',
  'organization/only-of-article-place',
  'person/shared-post',
  'person/named-with-organization',
  'place/only-in-county',
  'project/place-kind-month',
  'project/short-name-of-place',
  'thing/only-of-name',
])

/**
 * What a person should look at in a build: joins first, then claims that are contested, inferred or only implied, pairs before the
 * others. What a correction has decided already is left out.
 *
 * @throws as `readRecords`
 */
export async function findDoubts(folder: string, decided: readonly Correction[]): Promise<readonly Doubt[]> {
  const known = new Set(decided.flatMap(keyOf))
  const names = new Map<EntityId, string>()
  const merges: Doubt[] = []
  for await (const entity of readRecords<Entity>(folder, 'entities.jsonl')) {
    names.set(entity.id, entity.name)
    merges.push(...doubtfulMerges(entity).filter((doubt) => !known.has(mergeKey(entity.id, fromOf(doubt)))))
  }
  const claims: Claim[] = []
  for await (const claim of readRecords<Claim>(folder, 'claims.jsonl'))
    if (isDoubtful(claim) && !known.has(claim.id)) claims.push(claim)
  claims.sort((a, b) => rank(a) - rank(b) || compareCodeUnits(a.id, b.id))
  const pages = await pagesOf(folder, claims)
  return [...merges, ...claims.map((claim) => toDoubt(claim, names, pages))]
}

function doubtfulMerges(entity: Entity): readonly Doubt[] {
  return (entity.resolution ?? []).flatMap((resolution) => {
    const { from, rule } = resolution
    if (from === undefined || !DOUBTFUL_RULES.has(rule)) return []
    const ids = JSON.stringify([entity.id, from])
    const lines = { yes: `- {"same": ${ids}}`, no: `- {"not same": ${ids}}` }
    return [{ kind: 'merge' as const, entity, resolution: { ...resolution, from }, ...lines }]
  })
}

function fromOf(doubt: Doubt): string {
  return doubt.kind === 'merge' ? doubt.resolution.from : ''
}

function isDoubtful({ confirmed, contested, evidence, status, strength }: Claim): boolean {
  return confirmed !== true && evidence.length > 0 && (contested || status === 'inferred' || strength === 'implied')
}

/** Who assists whom is what the graph is for; a contradiction tells of an error more often than a guess does. */
function rank({ contested, predicate }: Claim): number {
  return (predicate === 'PAIRED_ASSISTANCE' ? 0 : 2) + (contested ? 0 : 1)
}

async function pagesOf(
  folder: string,
  claims: readonly Claim[],
): Promise<ReadonlyMap<PageId, PageMetadata & { readonly id: PageId }>> {
  const wanted = new Set(claims.flatMap(({ evidence: [first] }) => (first ? [first.page] : [])))
  const pages = new Map<PageId, PageMetadata & { readonly id: PageId }>()
  if (wanted.size === 0) return pages
  for await (const { id, issueDate, newspaper, sources } of readRecords<Page>(folder, 'pages.jsonl'))
    if (wanted.has(id))
      pages.set(id, {
        id,
        sources,
        ...(issueDate !== undefined && { issueDate }),
        ...(newspaper !== undefined && { newspaper }),
      })
  return pages
}

function toDoubt(
  claim: Claim,
  names: ReadonlyMap<EntityId, string>,
  pages: ReadonlyMap<PageId, PageMetadata & { readonly id: PageId }>,
): Doubt {
  const { evidence, id, object, subject } = claim
  const source = evidence[0] && pages.get(evidence[0].page)
  return {
    kind: 'claim',
    claim,
    subject: names.get(subject) ?? subject,
    object: object === null ? '' : (names.get(object) ?? object),
    ...(source && { source }),
    yes: `- {"confirm": ${JSON.stringify(id)}}`,
    no: `- {"drop": ${JSON.stringify(id)}}`,
  }
}

/** What a correction decides, as a key. */
function keyOf({ action }: Correction): readonly string[] {
  if (action.kind === 'same' || action.kind === 'not same') return [mergeKey(...action.entities)]
  if ((action.kind === 'confirm' || action.kind === 'drop') && typeof action.what === 'string') return [action.what]
  return []
}

function mergeKey(one: string, other: string): string {
  return [one, other].sort(compareCodeUnits).join(' ')
}
