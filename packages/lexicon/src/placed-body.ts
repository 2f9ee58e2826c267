import type { Gazetteer } from './gazetteer.js'
import type { OrganizationForm } from './organization-forms.js'
import { createBodyNormalizer } from './organization-forms.js'

/** A body by its place and by its name without the place, in the one form: 木垒县人民政府 is 政府 of 652328. */
export interface PlacedBody {
  readonly code: string
  readonly body: string
}

/** What is known of the names of places and bodies. */
export interface BodyKnowledge {
  /** True if the place of a code lies in that of another, or is it. */
  readonly isWithin: (code: string, ancestor: string) => boolean
  /** Names of places with which a text begins, the longest first, with the codes that each may mean. */
  readonly placesAtStart: (text: string) => readonly { readonly length: number; readonly codes: readonly string[] }[]
  /** The one form of a body's name without its place: 政府 for 人民政府. */
  readonly normalizeBody: (body: string) => string
}

/** Gathers what {@link readPlacedBody} needs. */
export function createBodyKnowledge(
  gazetteer: Gazetteer,
  organizationForms: readonly OrganizationForm[],
): BodyKnowledge {
  return {
    isWithin: (code, ancestor) => gazetteer.isWithin(code, ancestor),
    placesAtStart: (text) =>
      gazetteer.matchesAt(text, 0).map(({ end, names }) => ({
        length: end,
        codes: names.map(({ division }) => division.code),
      })),
    normalizeBody: createBodyNormalizer(organizationForms),
  }
}

/**
 * Takes a name apart: 木垒哈萨克自治县人民政府 is 政府 of 652328, by the code that is known or else by the only place that it can
 * begin with. A province or prefecture before the place says nothing more: 新疆木垒县人民医院.
 *
 * @param known code of the body's place, if it is known
 * @returns undefined for a name that begins with no place, or with another one
 */
export function readPlacedBody(
  name: string,
  known: string | undefined,
  { isWithin, normalizeBody, placesAtStart }: BodyKnowledge,
): PlacedBody | undefined {
  let rest = name.replace(/^(?:中国共产党|中共)/u, '')
  let code: string | undefined
  for (let more = true; more;) {
    more = false
    for (const { codes, length } of placesAtStart(rest)) {
      const next = known === undefined ? only(codes) : codes.find((one) => isWithin(known, one) || isWithin(one, known))
      const fits =
        next !== undefined && length < rest.length && (code === undefined || (next !== code && isWithin(next, code)))
      if (!fits) continue
      code = next
      rest = rest.slice(length)
      more = true
      break
    }
  }
  if (code === undefined || (known !== undefined && !isWithin(code, known))) return undefined
  return { code, body: normalizeBody(rest) }
}

function only(codes: readonly string[]): string | undefined {
  return codes.length === 1 ? codes[0] : undefined
}
