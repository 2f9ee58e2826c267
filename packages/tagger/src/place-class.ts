interface PlaceNameLike {
  readonly form: string
  readonly commonWord: boolean
  readonly division: { readonly level: string }
}

const LEVELS: Readonly<Record<string, number>> = { country: 1, region: 1, province: 2, prefecture: 3, county: 4 }
const SMALL = 5

/**
 * Class of a name of the gazetteer, 1 to 20: the highest level that it may mean, whether it is the full name, and whether it
 * is an everyday word too.
 */
export function placeClassOf(names: readonly PlaceNameLike[]): number {
  let best = 0
  for (const { form, commonWord, division } of names) {
    const level = LEVELS[division.level] ?? SMALL
    const mark = 1 + 4 * (level - 1) + (form === 'full' ? 0 : 1) + (commonWord ? 2 : 0)
    if (best === 0 || mark < best) best = mark
  }
  return best
}
