import type { EntityType } from '@shanhai/model'
import type { Candidate } from '@shanhai/extractor'

const LETTERS: Readonly<Partial<Record<EntityType, string>>> = { Project: 'J', Event: 'E', Brand: 'B', Programme: 'G' }
const MARK = /\{[JEBG]:(?<name>[^{}]+)\}/g

/** Reads `{J:木垒县博斯坦小学教学楼}竣工` into the bare text and a way to mark it again with the candidates found. */
export function parseThings(marked: string): {
  readonly text: string
  readonly mark: (found: readonly Candidate[]) => string
} {
  const text = marked.replaceAll(MARK, '$<name>')
  return {
    text,
    mark(found) {
      let result = ''
      let at = 0
      for (const { start, end, type } of found) {
        const letter = LETTERS[type]
        if (letter === undefined) continue
        result += `${text.slice(at, start)}{${letter}:${text.slice(start, end)}}`
        at = end
      }
      return result + text.slice(at)
    },
  }
}
