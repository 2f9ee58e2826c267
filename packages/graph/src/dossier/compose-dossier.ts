import type { FactId } from '@shanhai/model'
import { InvalidArgumentError, PROGRAMMES, REPORTED_BY_LABELS } from '@shanhai/model'
import { conflictsOf } from '../conflicts.js'
import type { PairProfile } from '../pair-profile.js'
import { PAIR_FACETS, profilePair } from '../pair-profile.js'
import { pairsOf } from '../pairs.js'
import type { ParsedGraph } from '../parse-graph-file.js'
import type { Dossier, DossierTable } from './dossier.js'
import type { NoteSources } from './note-list.js'
import { NoteList } from './note-list.js'
import { sectionsOf } from './sections.js'
import { DOSSIER_WORDS } from './words.js'
import { periodOfStanding } from '../wording/standing.js'

export type DossierOptions = Omit<NoteSources, 'sources'>

/**
 * Writes what the graph knows of a pair, or of two to be compared. Pure: the same graph gives the same dossier.
 *
 * @param facts ids of one or two `PAIRED_ASSISTANCE` facts
 * @throws InvalidArgumentError for an id that is no pair of the graph
 */
export function composeDossier(
  parsed: ParsedGraph,
  facts: readonly [FactId] | readonly [FactId, FactId],
  options: DossierOptions,
): Dossier {
  const { graph, pages } = parsed
  const words = DOSSIER_WORDS[options.language]
  const pairs = pairsOf(graph, { pages })
  const profiles = facts.map((fact) => {
    const pair = pairs.find((one) => one.fact === fact)
    if (!pair)
      throw new InvalidArgumentError('report/no-pair', `there is no pair ${fact} in the graph`, { value: fact })
    return profilePair(graph, pair, { pages })
  })
  const { conflicts } = conflictsOf(graph)
  const list = new NoteList({ ...options, sources: parsed })
  const parts = profiles.map((profile) => ({
    title: titleOf(profile),
    sections: sectionsOf(profile, { graph, conflicts, list, words, language: options.language }),
  }))
  return {
    title: words.title(profiles.map(titleOf)),
    overview: overviewOf(profiles, options),
    parts,
    notes: list.notes,
    notesHeading: words.sections.notes,
    statement: words.statement(list.pages.size, list.articles.size, list.notes.length),
  }
}

function titleOf({ pair }: PairProfile): string {
  return `${pair.supporter.name} → ${pair.recipient.name}`
}

function overviewOf(profiles: readonly PairProfile[], { language }: DossierOptions): DossierTable {
  const words = DOSSIER_WORDS[language]
  const row = (label: string, cell: (profile: PairProfile) => string | null): DossierTable['rows'][number] => ({
    label,
    cells: profiles.map(cell),
  })
  const programmes: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = PROGRAMMES
  return {
    columns: profiles.map(titleOf),
    notReported: words.notReported,
    rows: [
      row(words.rows.programme, ({ pair: { programme } }) =>
        programme === undefined
          ? null
          : Object.hasOwn(programmes, programme)
            ? (programmes[programme]?.[language] ?? programme)
            : programme,
      ),
      row(words.rows.since, ({ pair }) => periodOfStanding('PAIRED_ASSISTANCE', pair, language)),
      row(words.rows.years, ({ years }) => (years === null ? null : words.yearSpan(years))),
      row(words.rows.newspapers, ({ pair }) =>
        pair.pages.length === 0 ? null : words.papers(pair.newspapers, pair.pages.length),
      ),
      row(words.rows.reportedBy, ({ pair: { reportedBy } }) =>
        reportedBy === undefined ? null : REPORTED_BY_LABELS[reportedBy][language],
      ),
      row(words.rows.proof, ({ tally, pair }) =>
        [words.tally(tally), ...(pair.contested ? [words.contested] : [])].join(words.listComma),
      ),
      ...PAIR_FACETS.map((facet) =>
        row(words.sections[facet], ({ members }) =>
          members[facet].length === 0 ? null : members[facet].map(({ name }) => name).join(words.listComma),
        ),
      ),
    ],
  }
}
