import type { Claim, Entity, EntityId, Page, PageId, ReportedBy } from '@shanhai/model'
import { combineReports } from '@shanhai/model'
import { divisionCode, naturalKey } from '../identity/natural-key.js'

/** What is known of papers and places. */
export interface PaperKnowledge {
  /** Code of the place for which a paper speaks; `home` is what the manifest says of it. Undefined: not known. */
  readonly homeOf: (newspaper: string | undefined, home: string | undefined) => string | undefined
  readonly isWithin: (code: string, ancestor: string) => boolean
}

/** A pair by the codes of its places. */
type Pair = readonly [supporter: string, recipient: string]

/** A paper of the whole country is nobody's. */
const NATIONAL = /^country:/

/**
 * Says of each claim whose papers report it. The pair is that of the claim itself or one to which its places belong; a paper is
 * the supporter's if it speaks for the supporter, for a place in it or for one around it.
 *
 * @param claims all of the build: their pairs, those of the reference list too, tell the sides
 */
export function withReportingSides(
  claims: readonly Claim[],
  entities: readonly Entity[],
  pages: readonly (Pick<Page, 'id' | 'newspaper' | 'home'> & { readonly id: PageId })[],
  papers: PaperKnowledge,
): readonly Claim[] {
  const homes = new Map<PageId, string>()
  for (const { home, id, newspaper } of pages) {
    const code = papers.homeOf(newspaper, home)
    if (code !== undefined) homes.set(id, code)
  }
  if (homes.size === 0) return claims
  const codes = new Map(entities.map((entity) => [entity.id, placesOf(entity)]))
  const of = (id: EntityId | null): readonly string[] => (id === null ? [] : (codes.get(id) ?? []))
  const pairs = claims.flatMap(({ object, predicate, subject }): readonly Pair[] => {
    const [from, to] = [of(subject)[0], of(object)[0]]
    return predicate === 'PAIRED_ASSISTANCE' && from !== undefined && to !== undefined ? [[from, to]] : []
  })
  const sides = new Sides(distinctPairs(pairs), papers)
  return claims.map((claim) => {
    const its = [...of(claim.subject), ...of(claim.object)]
    const own: readonly Pair[] | undefined =
      claim.predicate === 'PAIRED_ASSISTANCE' && its[0] !== undefined && its[1] !== undefined
        ? [[its[0], its[1]]]
        : undefined
    const reports = claim.evidence.map(({ page }) => {
      const home = homes.get(page)
      return home === undefined ? undefined : sides.of(home, its, own)
    })
    const reportedBy = combineReports(reports)
    return reportedBy === undefined ? claim : { ...claim, reportedBy }
  })
}

function distinctPairs(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
}

/** Codes of the places of an entity: of an aid body those of its sender and its station. */
function placesOf(entity: Entity): readonly string[] {
  const { anchor, name } = naturalKey(entity.id)
  if (name === 'aid' && entity.type === 'Organization')
    return anchor
      .split('@')
      .slice(2)
      .filter((part) => !part.startsWith('batch-'))
  const code = divisionCode(entity)
  return code === undefined ? [] : [code]
}

/** Tells sides, each question once. */
class Sides {
  readonly #pairs: readonly Pair[]
  readonly #papers: PaperKnowledge
  readonly #known = new Map<string, ReportedBy>()

  constructor(pairs: readonly Pair[], papers: PaperKnowledge) {
    this.#pairs = pairs
    this.#papers = papers
  }

  of(home: string, places: readonly string[], own: readonly Pair[] | undefined): ReportedBy {
    const key = `${home} ${places.join(' ')} ${own ? 'own' : ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const side = this.#sideOf(home, places, own ?? this.#pairsOf(places))
    this.#known.set(key, side)
    return side
  }

  /** The pairs that have one of the places, or a place in it or around it. */
  #pairsOf(places: readonly string[]): readonly Pair[] {
    return this.#pairs.filter((pair) => pair.some((end) => places.some((place) => this.#touch(end, place))))
  }

  #sideOf(home: string, places: readonly string[], pairs: readonly Pair[]): ReportedBy {
    if (NATIONAL.test(home)) return 'third'
    const supports = pairs.some(([supporter]) => this.#touch(home, supporter))
    const receives = pairs.some(([, recipient]) => this.#touch(home, recipient))
    if (supports !== receives) return supports ? 'supporter' : 'recipient'
    return 'third'
  }

  #touch(one: string, other: string): boolean {
    return this.#papers.isWithin(one, other) || this.#papers.isWithin(other, one)
  }
}
