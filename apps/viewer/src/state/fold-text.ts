// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the packages have no types of their own
/// <reference path="./dictionaries.d.ts" />
import TRADITIONAL from 'opencc-js/dict/TSCharacters'

let simplified: ReadonlyMap<string, string> | null = null

/** Full-width and half-width, upper and lower case, traditional and simplified characters are one. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  simplified ??= readPairs(TRADITIONAL)
  let folded = ''
  for (const character of plain) folded += simplified.get(character) ?? character
  return folded
}

function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split('|').flatMap((pair) => {
      const [from, to] = pair.split(' ')
      return from && to ? [[from, to] as const] : []
    }),
  )
}
