import type { Diagnostic, Mention } from '@shanhai/model'

/** Says once an article which names of places could not be told apart, as which they are read, and what else they may be. */
export function doubtfulPlaces(mentions: readonly Mention[]): readonly Diagnostic[] {
  const said = new Set<string>()
  return mentions.flatMap(({ article, doubt, end, entity, normalized, page, start }): readonly Diagnostic[] => {
    const key = `${article} ${entity}`
    if (!doubt || said.has(key)) return []
    said.add(key)
    const others = doubt.map(({ name }) => name).join(', ')
    const message = `A name is read as ${normalized} and may be ${others}: neither the article nor the paper's home tells them apart.`
    return [{ severity: 'info', code: 'places/doubt', message, place: { page, start, end } }]
  })
}
