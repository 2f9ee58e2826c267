import type { Article } from '../../packages/model/src/index.js'
import type { MadePage, TrueArticle } from './set-page.js'

/** Counts that add up over pages; see {@link percentages}. */
export interface ReadingScore {
  precision: number
  recall: number
  characters: number
  headlines: number
  headlinesRight: number
  kinds: number
  kindsRight: number
  names: number
  namesRight: number
  /** Visible characters of no article, and those of them that no article was found to hold. */
  furniture: number
  furnitureRight: number
}

export function emptyScore(): ReadingScore {
  const zero = { precision: 0, recall: 0, characters: 0, headlines: 0, headlinesRight: 0 }
  return { ...zero, kinds: 0, kindsRight: 0, names: 0, namesRight: 0, furniture: 0, furnitureRight: 0 }
}

export function addScore(sum: ReadingScore, more: ReadingScore): void {
  for (const key of Object.keys(sum) as (keyof ReadingScore)[]) sum[key] += more[key]
}

export interface Percentages {
  readonly bcubed: number
  readonly headlines: number
  readonly kinds: number
  readonly names: number
  readonly furniture: number
}

export function percentages(score: ReadingScore): Percentages {
  const [p, r] = [score.precision / score.characters, score.recall / score.characters]
  const of = (right: number, all: number): number => (all === 0 ? 100 : (100 * right) / all)
  return {
    bcubed: (200 * p * r) / (p + r),
    headlines: of(score.headlinesRight, score.headlines),
    kinds: of(score.kindsRight, score.kinds),
    names: of(score.namesRight, score.names),
    furniture: of(score.furnitureRight, score.furniture),
  }
}

/**
 * Scores the articles found on a made-up page: B-cubed over the visible characters of its articles, headlines by their
 * words, kinds as they are (a government's report is news too), names of bylines by role-free match, and what belongs to no article
 * by its being left out.
 */
export function scorePage(page: Pick<MadePage, 'text' | 'articles'>, found: readonly Article[]): ReadingScore {
  const score = emptyScore()
  const truth = owners(
    page.text.length,
    page.articles.map(({ id, ranges }) => ({ id: String(id), ranges })),
  )
  const mine = owners(
    page.text.length,
    found.map(({ id, regions }) => ({ id, ranges: regions.map(({ start, end }) => [start, end] as const) })),
  )
  countFurniture(score, page.text, { truth, mine })
  const shared = count(page.text, truth, mine)
  const total = (id: string, side: 0 | 1): number =>
    [...shared].filter(([key]) => key.split('|')[side] === id).reduce((sum, [, n]) => sum + n, 0)
  for (const [key, n] of shared) {
    const [gold = '', own = ''] = key.split('|')
    const loose = own === ''
    score.characters += n
    score.precision += loose ? n : (n * n) / total(own, 1)
    score.recall += loose ? n / total(gold, 0) : (n * n) / total(gold, 0)
  }
  for (const article of page.articles) scoreArticle(score, article, { shared, found })
  return score
}

function scoreArticle(
  score: ReadingScore,
  article: TrueArticle,
  { shared, found }: { readonly shared: ReadonlyMap<string, number>; readonly found: readonly Article[] },
): void {
  const of = [...shared].filter(([key]) => key.startsWith(`${article.id}|`)).sort((a, b) => b[1] - a[1])
  const best = found.find(({ id }) => id === of[0]?.[0].split('|')[1])
  score.kinds++
  if (best !== undefined && plainKind(best.kind) === plainKind(article.kind)) score.kindsRight++
  if (article.headline !== null) {
    score.headlines++
    if (best !== undefined && squash(best.headline) === squash(article.headline)) score.headlinesRight++
  }
  const names = new Set(best?.bylines.map(({ name }) => name))
  score.names += article.names.length
  score.namesRight += article.names.filter((name) => names.has(name)).length
}

function plainKind(kind: string): string {
  return kind === 'report' ? 'news' : kind
}

function countFurniture(
  score: ReadingScore,
  text: string,
  { truth, mine }: { readonly truth: readonly string[]; readonly mine: readonly string[] },
): void {
  for (let i = 0; i < text.length; i++) {
    if (truth[i] !== '' || /\s/.test(text[i] ?? '')) continue
    score.furniture++
    if (mine[i] === '') score.furnitureRight++
  }
}

function squash(text: string | null): string {
  return (text ?? '').replace(/[\s“”—]/g, '')
}

interface Owned {
  readonly id: string
  readonly ranges: readonly (readonly [start: number, end: number])[]
}

function owners(length: number, all: readonly Owned[]): readonly string[] {
  const owner = new Array<string>(length).fill('')
  for (const { id, ranges } of all) for (const [start, end] of ranges) owner.fill(id, start, end)
  return owner
}

/** Visible characters by `true owner|found owner`. */
function count(text: string, truth: readonly string[], mine: readonly string[]): ReadonlyMap<string, number> {
  const shared = new Map<string, number>()
  for (let i = 0; i < text.length; i++) {
    if (truth[i] === '' || /\s/.test(text[i] ?? '')) continue
    const key = `${truth[i] ?? ''}|${mine[i] ?? ''}`
    shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  return shared
}
