import type { ConflictSide, ParsedGraph } from '@shanhai/graph'
import { conflictSentence } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import type { ClaimView } from './describe-claims.js'
import { describeClaims } from './describe-claims.js'
import { factMarks } from './describe-fact.js'
import type { Selection } from './selection.js'
import type { PageTexts } from './texts.js'

/** One side of a contradiction in words, with the claims that say it. */
export interface SideView {
  readonly fact: string
  readonly sentence: string
  readonly translation: { readonly language: Language; readonly sentence: string }
  readonly marks: readonly string[]
  readonly claims: readonly ClaimView[]
  /** Where all that is known of the fact stands. */
  readonly opens: Selection
}

export function describeSide(
  parsed: ParsedGraph,
  side: ConflictSide,
  { language, texts }: { readonly language: Language; readonly texts: PageTexts },
): SideView {
  const { graph } = parsed
  const { fact, holder, attributes, claims } = side
  const ends = holder === null ? graph.extremities(fact) : [holder]
  const names = ends.flatMap((end) => {
    const { name, aliases } = graph.getNodeAttributes(end)
    return [name, ...aliases]
  })
  const figures = claims.flatMap(({ properties: { value, min, max, amountCNY } }) =>
    [value, min, max, amountCNY].filter((one) => typeof one === 'number'),
  )
  const other = language === 'zh' ? 'en' : 'zh'
  const marks = factMarks(attributes, language)
  return {
    fact,
    sentence: conflictSentence(graph, side, language),
    translation: { language: other, sentence: conflictSentence(graph, side, other) },
    marks,
    claims: describeClaims(claims, { predicate: attributes.predicate, marks, names, figures, parsed, texts, language }),
    opens: holder === null ? { kind: 'edge', key: fact, focus: true } : { kind: 'node', key: holder, focus: true },
  }
}
