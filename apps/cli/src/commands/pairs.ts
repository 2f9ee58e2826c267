import type { OutputPairs } from '@shanhai/pipeline'
import { PROGRAMMES, REPORTED_BY_LABELS } from '@shanhai/model'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

type Pair = OutputPairs['pairs'][number]

/** `shanhai pairs`: each pair of a build with one quoted sentence and its source. */
export async function pairsCommand(folder: string, context: Context): Promise<void> {
  const { readPairs } = await import('@shanhai/pipeline')
  const found = await readPairs(folder)
  const blocks = found.pairs.map((pair) => pairLines(pair, found.pages, context).map(cleanText).join('\n'))
  context.io.out(`${blocks.length === 0 ? context.messages.noPairs : blocks.join('\n\n')}\n`)
}

function pairLines(pair: Pair, pages: OutputPairs['pages'], context: Context): readonly string[] {
  const { messages } = context
  const words = [
    programmeName(pair, context),
    messages.pair[pair.strength],
    pair.status === 'inferred' || pair.status === 'reference' ? messages.pair[pair.status] : null,
    pair.factuality === 'ongoing' ? null : messages.pair[pair.factuality],
    pair.validFrom === undefined && pair.validTo === undefined ? null : messages.pair.period(pair),
    pair.contested ? messages.pair.contested : null,
    pair.reportedBy === undefined ? null : REPORTED_BY_LABELS[pair.reportedBy][context.language],
    pair.claimCount > 0 ? messages.pair.claims(pair.claimCount, pair.pages.length) : null,
  ].filter((word) => word !== null)
  const head = `${pair.supporter.name} → ${pair.recipient.name}  ${words.join(' · ')}`
  if (pair.proof === null) return [head]
  const { page, start, end, quote } = pair.proof.evidence
  const source = sourceName(pages.get(page), context)
  return [head, `    「${quote}」`, `    —— ${source} (${page}:${start}-${end})`]
}

function programmeName({ programme }: Pair, { language }: Context): string | null {
  if (programme === undefined) return null
  return Object.entries(PROGRAMMES).find(([key]) => key === programme)?.[1][language] ?? programme
}

function sourceName(page: ReturnType<OutputPairs['pages']['get']>, { messages }: Context): string {
  const parts = [
    page?.newspaper ?? messages.pair.unknownPaper,
    page?.issueDate,
    page?.pageNumber === undefined ? undefined : messages.pair.page(page.pageNumber),
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}
