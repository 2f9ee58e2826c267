import { loadLexicon } from '@shanhai/lexicon'
import type { Article, Claim, Diagnostic, Entity, Mention, Page } from '@shanhai/model'
import { readOutputJson } from '../read-output.js'
import { readRecords } from '../read-records.js'
import type { RunFile } from '../run-file.js'
import { contradictions } from './contradictions.js'
import { countedProjects } from './counted-projects.js'
import type { CoveredRecords } from './covered-records.js'
import type { CoverageReport } from './coverage-report.js'
import { emptyPages } from './empty-pages.js'
import { factCoverage } from './fact-coverage.js'
import { unreadPairs } from './unread-pairs.js'
import { unresolvedNames } from './unresolved-names.js'

/**
 * Says what a build lacks: pairs without evidence or of which nothing was read, facts of one source, years without pages, names that stay unresolved,
 * statements that contradict each other, counts that articles report and the build did not find, and pages that gave nothing.
 *
 * @throws as `readRecords` and `readOutputJson`
 */
export async function measureCoverage(folder: string): Promise<CoverageReport> {
  const records = await readAll(folder)
  return {
    ...factCoverage(records),
    pairsNotRead: unreadPairs(loadLexicon().pairings, records),
    years: yearsOf(records),
    unresolved: unresolvedNames(records),
    contradictions: contradictions(records),
    counts: countedProjects(records),
    empty: emptyPages(records),
  }
}

async function readAll(folder: string): Promise<CoveredRecords> {
  const run = (await readOutputJson(folder, 'run.json')) as RunFile
  const entities = await gather(readRecords<Entity>(folder, 'entities.jsonl'), (entity) => entity)
  return {
    run,
    pages: await gather(readRecords<Page>(folder, 'pages.jsonl'), ({ id, issueDate }) => ({
      id,
      ...(issueDate !== undefined && { issueDate }),
    })),
    articles: await gather(readRecords<Article>(folder, 'articles.jsonl'), ({ id, kind, page, relevance }) => ({
      id,
      kind,
      page,
      relevance,
    })),
    mentions: await gather(readRecords<Mention>(folder, 'mentions.jsonl'), ({ article, entity, type }) => ({
      article,
      entity,
      type,
    })),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: await gather(readRecords<Claim>(folder, 'claims.jsonl'), (claim) => claim),
    diagnostics: await gather(readRecords<Diagnostic>(folder, 'diagnostics.jsonl'), (diagnostic) => diagnostic),
  }
}

/** Holds of each record what is needed, so that no page text stays in memory. */
async function gather<T, Kept>(records: AsyncIterable<T>, keep: (record: T) => Kept): Promise<readonly Kept[]> {
  const kept: Kept[] = []
  for await (const record of records) kept.push(keep(record))
  return kept
}

function yearsOf({ pages }: CoveredRecords): CoverageReport['years'] {
  const dated = pages.flatMap(({ issueDate }) => (issueDate === undefined ? [] : [Number(issueDate.slice(0, 4))]))
  const undatedPages = pages.length - dated.length
  const years = [...new Set(dated)].sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return { without: [], undatedPages }
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return { first, last, without: all.filter((year) => !years.includes(year)), undatedPages }
}
