import type { EntityType } from '@shanhai/model'

const TYPES: Readonly<Record<string, EntityType>> = { P: 'Person', L: 'Place', O: 'Organization' }
const MARK = /\{(?<type>[PLO]):(?<name>[^{}]+)\}/g

/** Reads `{L:漳州市}对口支援{L:木垒县}` into the bare text and its mentions. */
export function parseMarkedText(marked: string): {
  readonly text: string
  readonly mentions: readonly { readonly type: EntityType; readonly text: string; readonly start: number }[]
} {
  const mentions: { type: EntityType; text: string; start: number }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const { type = '', name = '' } = match.groups ?? {}
    text += marked.slice(at, match.index)
    const entityType = TYPES[type]
    if (entityType) mentions.push({ type: entityType, text: name, start: text.length })
    text += name
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), mentions }
}

/** Writes mentions back into a text, for readable failures. */
export function markText(
  text: string,
  mentions: readonly { readonly type: EntityType; readonly text: string; readonly articleStart: number }[],
): string {
  let marked = ''
  let at = 0
  for (const mention of [...mentions].sort((a, b) => a.articleStart - b.articleStart)) {
    const letter = Object.entries(TYPES).find(([, type]) => type === mention.type)?.[0] ?? mention.type
    marked += `${text.slice(at, mention.articleStart)}{${letter}:${mention.text}}`
    at = mention.articleStart + mention.text.length
  }
  return marked + text.slice(at)
}
