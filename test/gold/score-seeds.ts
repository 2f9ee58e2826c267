import { readFileSync } from 'node:fs'
import path from 'node:path'
import { rootPath } from '../support/root.js'

interface GoldMention {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly class: string
  readonly nested?: boolean
}

interface GoldEntity {
  readonly type: string
  readonly canonical: string
  readonly optional?: boolean
  readonly excludeFromGraph?: boolean
  readonly mentions: readonly GoldMention[]
}

interface MentionLine {
  readonly page: string
  readonly start: number
  readonly end: number
  readonly type: string
}

const gold = <T>(file: string): T => JSON.parse(readFileSync(rootPath(`seeds/gold/${file}`), 'utf8')) as T

/** Reads a JSON Lines file of an output folder. */
function readLines<T>(folder: string, file: string): readonly T[] {
  const text = readFileSync(path.join(folder, file), 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]))
}

/** F1 in percent of the mentions of one type against the seeds' gold: same page, range and type. */
export function mentionsF1(folder: string, type: string): number {
  const { entities } = gold<{ entities: readonly GoldEntity[] }>('entities.json')
  const file = pageFiles()
  const key = (page: string | undefined, { start, end }: { start: number; end: number }): string =>
    `${page} ${start}-${end}`
  const core = new Set<string>()
  const optional = new Set<string>()
  for (const entity of entities.filter((one) => one.type === type)) {
    for (const mention of entity.mentions) {
      const counts = ['name', 'short', 'alias'].includes(mention.class) && !mention.nested
      const wanted = counts && !entity.optional && !entity.excludeFromGraph
      const set = wanted ? core : optional
      set.add(key(file.get(mention.doc), mention))
    }
  }
  const mine = readLines<MentionLine>(folder, 'mentions.jsonl').filter((mention) => mention.type === type)
  const found = [...new Set(mine.map((mention) => key(mention.page, mention)))].filter(
    (one) => core.has(one) || !optional.has(one),
  )
  const right = found.filter((one) => core.has(one)).length
  return (200 * right) / (found.length + core.size)
}

/** Names that the gold keeps out of the graph: minors and the people of classified advertisements. */
export function excludedNames(): readonly string[] {
  const { entities } = gold<{ entities: readonly GoldEntity[] }>('entities.json')
  const kept = new Set(entities.filter((one) => !one.excludeFromGraph).map((one) => one.canonical))
  return entities.flatMap((one) => (one.excludeFromGraph && !kept.has(one.canonical) ? [one.canonical] : []))
}

/** Share in percent of the gold's headlines that an article of the page bears, spaces, quotes and dashes aside. */
export function headlinesFound(folder: string): number {
  const bare = (text: string): string => text.normalize('NFKC').replace(/[\s“”"‘’'「」『』《》<>·・—–-]/g, '')
  const { documents } = gold<{
    documents: readonly { file: string; articles: readonly { headline: string | null }[] }[]
  }>('articles.json')
  const lines = readLines<{ page: string; headline: string | null }>(folder, 'articles.jsonl')
  const mine = new Set(lines.map(({ page, headline }) => `${page} ${bare(headline ?? '')}`))
  const wanted = documents.flatMap(({ file, articles }) =>
    articles.flatMap(({ headline }) => (headline === null ? [] : [`${file} ${bare(headline)}`])),
  )
  return (100 * wanted.filter((one) => mine.has(one)).length) / wanted.length
}

/** Share in percent of the gold's positions whose holder's name has a position in the build. */
export function positionsFound(folder: string): number {
  const { relations } = gold<{ relations: readonly { predicate: string; subject: string; object: string }[] }>(
    'relations.json',
  )
  const names = new Map(
    readLines<{ id: string; name: string }>(folder, 'entities.jsonl').map((one) => [one.id, one.name]),
  )
  const claims = readLines<{ predicate: string; subject: string }>(folder, 'claims.jsonl')
  const mine = new Set(
    claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION').map(({ subject }) => names.get(subject)),
  )
  const wanted = relations.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
  return (100 * wanted.filter(({ subject }) => mine.has(subject.replace(/^P:/, ''))).length) / wanted.length
}

function pageFiles(): ReadonlyMap<string, string> {
  const { documents } = gold<{ documents: readonly { doc: string; file: string }[] }>('articles.json')
  return new Map(documents.map(({ doc, file }) => [doc, file]))
}
