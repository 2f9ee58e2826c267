// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the packages have no types of their own
/// <reference path="./dictionaries.d.ts" />
import TRADITIONAL from 'opencc-js/dict/TSCharacters'

/** Each traditional character with its simplified one, and a pattern that finds them: few texts have any. */
let simplified: { readonly map: ReadonlyMap<string, string>; readonly pattern: RegExp } | null = null

/** Full-width and half-width, upper and lower case, traditional and simplified characters are one. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  simplified ??= readPairs(TRADITIONAL)
  const { map, pattern } = simplified
  return plain.replace(pattern, (character) => map.get(character) ?? character)
}

function readPairs(pairs: string): NonNullable<typeof simplified> {
  const map = new Map(
    pairs.split('|').flatMap((pair) => {
      const [from, to] = pair.split(' ')
      return from && to ? [[from, to] as const] : []
    }),
  )
  return { map, pattern: new RegExp(`[${[...map.keys()].join('')}]`, 'gu') }
}
