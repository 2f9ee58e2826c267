import type { Candidate } from '../recognizers/recognizer.js'

/** Words that a name may have or leave out: 老年活动中心｜建设项目. */
const OPTIONAL_END = /(?:建设项目|建设工程|项目建设|项目|工程|建设)$/
const QUOTED = /^[“「『](?<inner>[^”」』]+)[”」』]/
/** A part of a name that is shorter may be a common noun. */
const SHORTEST_PART = 3

/** A naming of a thing, with the parts of its name that all its namings share. */
interface Naming {
  readonly candidate: Candidate
  /** The printed name without line breaks. */
  readonly name: string
  /** Without the place before and without 项目 behind. */
  readonly core: string
  readonly quoted: string | undefined
}

/**
 * Groups the namings of one thing in an article: the full name, the name without its place (南部山区农牧民送电工程), without
 * 项目 (老年活动中心), and the quotation in it (“春光里”). A short name that fits two things is one of its own.
 *
 * @param text the article's
 * @returns groups in reading order, their namings too
 */
export function groupSameThings(candidates: readonly Candidate[], text: string): readonly (readonly Candidate[])[] {
  const byName = new Map<string, Naming[]>()
  for (const candidate of candidates) {
    const naming = toNaming(candidate, text)
    const key = `${candidate.type} ${naming.name}`
    const known = byName.get(key)
    if (known) known.push(naming)
    else byName.set(key, [naming])
  }
  // The longest first: each shorter name looks for the one longer name that it is part of.
  const names = [...byName.values()].sort((a, b) => lengthOf(b) - lengthOf(a))
  const groups: Naming[][] = []
  const longer = new LongerNames()
  for (const namings of names) {
    const [first] = namings
    if (!first) continue
    const [group, second] = [...longer.of(first)].filter(([full]) => full && isShortOf(first, full))
    if (group && !second) group.push(...namings)
    else {
      groups.push(namings)
      longer.add(first, namings)
    }
  }
  return groups
    .map((group) => group.map(({ candidate }) => candidate).sort((a, b) => a.start - b.start))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

/** Groups by what a shorter name may share with their first, full name. */
class LongerNames {
  readonly #groups = new Map<string, Set<Naming[]>>()

  add(full: Naming, group: Naming[]): void {
    const keys = [full.core]
    const { quoted = '' } = full
    for (let at = 0; at <= quoted.length - SHORTEST_PART; at++) keys.push(quoted.slice(at))
    for (const key of keys) {
      const known = this.#groups.get(key)
      if (known) known.add(group)
      else this.#groups.set(key, new Set([group]))
    }
  }

  /** Groups of which the name may be a short form. */
  of({ name, core, quoted = '' }: Naming): ReadonlySet<Naming[]> {
    return new Set([name, core, quoted].flatMap((key) => [...(this.#groups.get(key) ?? [])]))
  }
}

function lengthOf([first]: readonly Naming[]): number {
  return first?.name.length ?? 0
}

function toNaming(candidate: Candidate, text: string): Naming {
  const { start, end, detail } = candidate
  const place = detail.kind === 'thing' ? detail.place : undefined
  const name = bare(text.slice(start, end))
  const withoutPlace = place ? bare(text.slice(place.end, end)) : name
  const core = withoutPlace.replace(OPTIONAL_END, '')
  return { candidate, name, core: core === '' ? name : core, quoted: QUOTED.exec(withoutPlace)?.groups?.['inner'] }
}

function bare(name: string): string {
  return name.replaceAll(/\s/g, '')
}

function isShortOf(short: Naming, long: Naming): boolean {
  if (short.candidate.type !== long.candidate.type) return false
  if (short.core === long.core) return !arePlacesAtOdds(short, long)
  if (short.quoted !== undefined && long.quoted !== undefined) {
    return short.quoted.length >= SHORTEST_PART && long.quoted.endsWith(short.quoted)
  }
  return short.name.length >= SHORTEST_PART && long.quoted === short.name
}

/** 木垒县送电工程 and 奇台县送电工程 are two. */
function arePlacesAtOdds(a: Naming, b: Naming): boolean {
  const [one, other] = [placesOf(a), placesOf(b)]
  return one !== undefined && other !== undefined && !one.some((code) => other.includes(code))
}

function placesOf({ candidate: { detail } }: Naming): readonly string[] | undefined {
  const place = detail.kind === 'thing' ? detail.place?.detail : undefined
  return place?.kind === 'place' ? place.names.map(({ division }) => division.code) : undefined
}
