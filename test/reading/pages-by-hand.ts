import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TrueArticle } from './set-page.js'

/** A page that was written by hand, with the article of every line; the format is in `pages/README.md`. */
export interface PageByHand {
  readonly name: string
  readonly text: string
  readonly articles: readonly TrueArticle[]
}

/**
 * The pages of one folder. `pages` grew with the reader; `papers` was written without looking at it, in layouts of other papers.
 */
export function pagesByHand(folder: 'pages' | 'papers'): readonly PageByHand[] {
  const path = fileURLToPath(new URL(`${folder}/`, import.meta.url))
  return readdirSync(path)
    .filter((name) => name.endsWith('.page'))
    .sort()
    .map((name) => parsePage(name.replace('.page', ''), readFileSync(`${path}${name}`, 'utf8')))
}

function parsePage(name: string, source: string): PageByHand {
  const [head = '', body = ''] = source.split('\n---\n')
  const articles = head.split('\n').map((line): TrueArticle => {
    const [id = '', kind = '', ...words] = line.split(' ')
    const headline = words.join(' ')
    return {
      id: Number(id),
      kind: kind as TrueArticle['kind'],
      headline: headline === '-' ? null : headline,
      names: [],
      ranges: [],
    }
  })
  let text = ''
  for (const line of body.trimEnd().split('\n')) {
    const bar = line.indexOf('|')
    const [owner, printed] = [line.slice(0, bar).trim(), line.slice(bar + 1)]
    if (owner !== '')
      articles.find(({ id }) => String(id) === owner)?.ranges.push([text.length, text.length + printed.length])
    text += `${printed}\n`
  }
  return { name, text, articles }
}
