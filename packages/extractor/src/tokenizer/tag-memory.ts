/** Words kept; then the memory starts anew, so that it stays bounded however much is read. */
const MOST_WORDS = 150_000

/**
 * Remembers the tag of each word.
 *
 * @param tag jieba's `tag`: the words of a text with their tags
 */
export function createTagMemory(
  tag: (text: string) => readonly { readonly word: string; readonly tag: string }[],
): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    if (known.size >= MOST_WORDS) known.clear()
    const [only, second] = tag(word)
    // In two pieces: a word that the HMM guessed. Of forty thousand one is in the dictionary all the same (更多).
    const found = only === undefined || second !== undefined ? tagOfGuess(word) : only.tag
    known.set(word, found)
    return found
  }
}

/** The tag that jieba gives a word outside its dictionary (its `SpecialRule`): by its ASCII characters, up to half its length. */
function tagOfGuess(word: string): string {
  const characters = [...word]
  let ascii = 0
  let digits = 0
  for (let i = 0; i < characters.length && ascii < Math.floor(characters.length / 2); i++) {
    const character = characters[i] ?? ''
    if (character >= '\u0080') continue
    ascii++
    if (character >= '0' && character <= '9') digits++
  }
  return ascii === 0 ? 'x' : ascii === digits ? 'm' : 'eng'
}
