import type { ArticleId, Byline } from '@shanhai/model'
import { InvalidDataError } from '@shanhai/model'
import type { TextLevel } from '../text/evidence-messages.js'

/** A range of an article's text and the entity or fact that it belongs to. */
export interface TextRange {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** What the page carries of an article besides its headline. */
export interface ArticleText {
  readonly bylines: readonly Byline[]
  /** Cleaned text, `\n` between paragraphs; null: not in this page. */
  readonly text: string | null
  /** Names of entities in the text, in the article frame; they may lie in each other. */
  readonly mentions: readonly TextRange[]
  /** Words that prove facts, in the article frame; they may overlap. */
  readonly passages: readonly TextRange[]
}

/** What the page carries of the papers' text. */
export interface PageTexts {
  readonly level: TextLevel
  readonly articles: ReadonlyMap<ArticleId, ArticleText>
}

/** A graph that came without texts: its quotes are all there is. */
export const NO_TEXTS: PageTexts = { level: 'quotes', articles: new Map() }

const LEVELS: readonly TextLevel[] = ['none', 'quotes', 'articles']
const ROLES: readonly Byline['role'][] = ['reporter', 'correspondent', 'photographer']

/** Checks the texts that a page carries; absent: {@link NO_TEXTS}. @throws InvalidDataError naming what is wrong */
export function parseTexts(value: unknown): PageTexts {
  if (value === undefined || value === null) return NO_TEXTS
  const { level, articles } = asRecord(value, 'texts')
  const known = LEVELS.find((one) => one === level) ?? refuse('level')
  const entries = asList(articles, 'articles').map((article) => {
    const { id, bylines, text, mentions, passages } = asRecord(article, 'article')
    const read = {
      bylines: asList(bylines, 'bylines').map(readByline),
      text: text === null ? null : asString(text, 'text'),
      mentions: asList(mentions, 'mentions').map(readRange),
      passages: asList(passages, 'passages').map(readRange),
    }
    return [asString(id, 'id') as ArticleId, read] as const
  })
  return { level: known, articles: new Map(entries) }
}

function readByline(value: unknown): Byline {
  const { role, name } = asRecord(value, 'byline')
  return { role: ROLES.find((one) => one === role) ?? refuse('role'), name: asString(name, 'name') }
}

function readRange(value: unknown): TextRange {
  const [start, end, key] = asList(value, 'range')
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && end >= start)) return refuse('range')
  return { start, end, key: asString(key, 'range') }
}

function asRecord(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where)
  return value as Readonly<Record<string, unknown>>
}

function asList(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(where)
}

function asString(value: unknown, where: string): string {
  return typeof value === 'string' ? value : refuse(where)
}

function refuse(where: string): never {
  throw new InvalidDataError(
    'viewer/texts',
    `the texts in this page are damaged (${where}); write the page again with "shanhai view"`,
  )
}
