import type { Entity } from '@shanhai/model'
import type { IdentityKnowledge } from './identity-index.js'
import { divisionCode } from './natural-key.js'

/** Words that a project's name may have or leave out at its end. */
const OPTIONAL_END = /(?:建设项目|建设工程|改造工程|改造项目|项目|工程|建设)$/u
/** 团结村文化广场, 幸福社区食堂; 农村 and 乡村 are no village's names. */
const VILLAGE = /^\p{Script=Han}{1,4}?(?:(?<![农乡])村|社区)(?=.)/u

/** A project's name, its places taken off. */
export interface ProjectName {
  /** Code of the smallest place that it is known by or that its name says: a town's before its county's. */
  readonly code: string
  /** The village that the name says. */
  readonly village: string | undefined
  /** Without places before and 项目 behind. */
  readonly core: string
}

/** Reads the name of a project; undefined for one whose place is not known. */
export function readProjectName(entity: Entity, knowledge: IdentityKnowledge): ProjectName | undefined {
  const known = divisionCode(entity)
  if (known === undefined) return undefined
  const { code, rest } = withoutPlaces(entity.name.replaceAll(/[“”「」『』]/gu, ''), known, knowledge)
  return { code, village: VILLAGE.exec(rest)?.[0], core: rest.replace(OPTIONAL_END, '') || rest }
}

/** Takes off the places of the chain: 木垒县 and 大石头乡, not the 南部 of 南部山区, which is a county of Sichuan too. */
function withoutPlaces(
  name: string,
  known: string,
  { isWithin, placesAtStart }: IdentityKnowledge,
): { readonly code: string; readonly rest: string } {
  for (let [rest, code] = [name, known]; ;) {
    const chain = (one: string): boolean => isWithin(code, one) || isWithin(one, code)
    const place = placesAtStart(rest).find(({ codes, length }) => length < rest.length - 1 && codes.some(chain))
    if (place === undefined) return { code, rest }
    rest = rest.slice(place.length)
    const smaller = place.codes.filter((one) => one !== code && isWithin(one, code))
    if (smaller.length === 1) code = smaller[0] ?? code
  }
}

/** `2024-10`: when it was finished; undefined if unknown or known by the year only. */
export function monthOf({ properties }: Entity): string | undefined {
  return /^\d{4}-\d{2}/.exec(String(properties['completedOn'] ?? ''))?.[0]
}
