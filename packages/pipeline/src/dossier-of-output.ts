import type { Dossier, PairSummary, ParsedGraph } from '@shanhai/graph'
import { composeDossier, findPairs, pairsOf, parseGraphFile } from '@shanhai/graph'
import type { Article, ArticleId, Byline, FactId, Language } from '@shanhai/model'
import { InvalidArgumentError } from '@shanhai/model'
import { readOutputJson } from './read-output.js'
import { readRecords } from './read-records.js'

/** Pairs that a message lists. */
const MOST_LISTED = 12

/**
 * The dossier of a pair of an output folder, or of two pairs beside each other.
 *
 * @param names how a reader calls the pairs, see `findPairs`
 * @throws {InvalidArgumentError} if a name fits no pair or several: the message lists them; {ExternalError} if there is no
 *   build in the folder; {InvalidDataError} if its graph breaks the format
 */
export async function dossierOfOutput(
  folder: string,
  [first, second]: readonly [string, string?],
  language: Language,
): Promise<Dossier> {
  const parsed = parseGraphFile(await readOutputJson(folder, 'graph.json'))
  const pairs = pairsOf(parsed.graph, parsed)
  const one = onlyPair(parsed, pairs, first)
  const other = second === undefined ? undefined : onlyPair(parsed, pairs, second)
  if (one === other)
    throw new InvalidArgumentError('report/same-pair', `${first} and ${String(second)} are the same pair; name two`, {
      value: `${first}, ${String(second)}`,
    })
  const bylines = await readBylines(folder, parsed)
  const bylinesOf = (article: ArticleId): readonly Byline[] => bylines.get(article) ?? []
  return composeDossier(parsed, other === undefined ? [one] : [one, other], { language, bylinesOf })
}

function onlyPair({ graph }: ParsedGraph, pairs: readonly PairSummary[], name: string): FactId {
  const found = findPairs(graph, pairs, name)
  const [only] = found
  if (only && found.length === 1) return only.fact
  if (only)
    throw new InvalidArgumentError(
      'report/several-pairs',
      `${name} fits several pairs: ${list(found)}; name one by both its ends or by its id`,
      {
        value: name,
        details: { pairs: list(found) },
      },
    )
  const known = pairs.length === 0 ? '-' : list(pairs)
  throw new InvalidArgumentError('report/no-such-pair', `no pair is called ${name}; there are: ${known}`, {
    value: name,
    details: { pairs: known },
  })
}

/** The pairs by their names; those of one name, under two programmes, with the ids by which each can be named. */
function list(pairs: readonly PairSummary[]): string {
  const nameOf = ({ supporter, recipient }: PairSummary): string => `${supporter.name}→${recipient.name}`
  const shown = pairs.slice(0, MOST_LISTED).map((pair) => {
    const isShared = pairs.some((other) => other !== pair && nameOf(other) === nameOf(pair))
    return isShared ? `${nameOf(pair)} (${pair.fact})` : nameOf(pair)
  })
  const more = pairs.length - shown.length
  return [...shown, ...(more > 0 ? [`+${String(more)}`] : [])].join('; ')
}

/** Who signed the articles that the graph cites. */
async function readBylines(
  folder: string,
  { articles }: ParsedGraph,
): Promise<ReadonlyMap<ArticleId, readonly Byline[]>> {
  const bylines = new Map<ArticleId, readonly Byline[]>()
  for await (const { id, bylines: own } of readRecords<Pick<Article, 'id' | 'bylines'>>(folder, 'articles.jsonl'))
    if (articles.has(id)) bylines.set(id, own)
  return bylines
}
