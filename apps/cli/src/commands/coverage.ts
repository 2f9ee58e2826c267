import type { Language } from '@shanhai/model'
import type { CoveredPair, CoverageReport } from '@shanhai/pipeline'
import { PROGRAMMES, RELATION_SCHEMAS, REPORTED_BY, REPORTED_BY_LABELS } from '@shanhai/model'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The options as the parser gives them. */
export interface CoverageCommandOptions {
  readonly json?: boolean
  /** List the pairs of which nothing was read; without it they are counted. */
  readonly pairs?: boolean
}

/** `shanhai coverage`: what a build lacks, as far as it can tell itself. */
export async function coverageCommand(
  folder: string,
  options: CoverageCommandOptions,
  context: Context,
): Promise<void> {
  const { measureCoverage } = await import('@shanhai/pipeline')
  const report = await measureCoverage(folder)
  const lines = options.json === true ? [JSON.stringify(report)] : describe(report, options, context).map(cleanText)
  context.io.out(`${lines.join('\n')}\n`)
}

function describe(
  report: CoverageReport,
  { pairs = false }: CoverageCommandOptions,
  context: Context,
): readonly string[] {
  const { coverage: words } = context.messages.records
  const { language } = context
  const { contradictions, counts, empty, facts, pairsNotRead, pairsWithoutEvidence, reportedBy, unresolved, years } =
    report
  return [
    ...section(
      words.pairs(pairsWithoutEvidence.length),
      pairsWithoutEvidence.map((pair) => pairLine(pair, language)),
    ),
    ...section(
      words.notRead(pairsNotRead.length, pairs),
      pairs ? pairsNotRead.map((pair) => pairLine(pair, language)) : perProgramme(pairsNotRead, context),
    ),
    ...section(
      words.facts,
      facts.map(({ fromOneArticle, facts: all, predicate }) =>
        words.fact(RELATION_SCHEMAS[predicate].label[language], all, fromOneArticle),
      ),
    ),
    ...section(words.reported, [
      ...REPORTED_BY.map((side) => `${REPORTED_BY_LABELS[side][language]}: ${String(reportedBy[side])}`),
      `${words.unknownPaper}: ${String(reportedBy.unknown)}`,
    ]),
    ...section(words.years(years.first, years.last, years.without, years.undatedPages), []),
    ...section(
      words.unresolved(
        Object.values(unresolved.byType).reduce((sum, count) => sum + count, 0),
        unresolved.names.length > 0,
      ),
      unresolved.names.map(({ articles, name }) => words.unresolvedName(name, articles)),
    ),
    ...section(
      words.contradictions(contradictions.length),
      contradictions.map(({ statements, why }) => {
        const said = statements.map(
          (statement) =>
            `${statement[language]} (${statement.pages.length === 0 ? words.list : statement.pages.join(', ')})`,
        )
        return `${said.join(' ≠ ')}  ${why[language]}`
      }),
    ),
    ...section(
      words.counts(counts.length),
      counts.flatMap((counted) => [words.count(counted), `    「${counted.quote}」 (${counted.page})`]),
    ),
    ...section(
      words.empty(empty.length),
      empty.map(
        ({ page, reason }) =>
          `${page}: ${reason.kind === 'unusable' ? `${words.reasons.unusable} ${reason.message}` : words.reasons[reason.kind]}`,
      ),
    ),
  ]
}

function pairLine({ programme, recipient, supporter }: CoveredPair, language: Language): string {
  const label = labelOf(programme, language)
  return `${supporter} → ${recipient}${label === '' ? '' : `  ${label}`}`
}

function labelOf(programme: string | undefined, language: Language): string {
  return Object.entries(PROGRAMMES).find(([key]) => key === programme)?.[1][language] ?? ''
}

/** How many pairs each programme has. */
function perProgramme(pairs: readonly CoveredPair[], { language }: Context): readonly string[] {
  const counts = new Map<string, number>()
  for (const { programme } of pairs) {
    const label = labelOf(programme, language)
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts].map(([label, count]) => `${label}: ${String(count)}`)
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines.map((line) => `  ${line}`)]
}
