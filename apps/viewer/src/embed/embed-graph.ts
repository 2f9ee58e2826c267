import { createHash } from 'node:crypto'
import { InvalidDataError } from '@shanhai/model'
import type { TextRecords } from './collect-texts.js'

/** What the page shows: the contents of `graph.json` and `layout.json`. */
export interface PageData {
  readonly graphFile: unknown
  readonly layout: unknown
  /** See {@link collectTexts}; absent: quotes are all the text there is, and nobody knows who wrote them. */
  readonly texts?: TextRecords
  /** Longitude and latitude by division code; absent: the page has no map. */
  readonly coordinates?: Readonly<Record<string, readonly [number, number]>>
  /** Names by division code that the graph does not have; absent: places are found by the names of the graph alone. */
  readonly placeNames?: Readonly<Record<string, readonly string[]>>
  /** True for a page that is served so that it may send corrections back to its server. */
  readonly edit?: boolean
}

const DATA_MARK = '<!--shanhai-data-->'
const POLICY_MARK = '<!--shanhai-csp-->'

/**
 * The finished page: the template with the data in it, and a policy under which nothing runs but the template's own
 * script. Names and quotes come from newspaper pages; they stand in the page as JSON that cannot end its own element.
 *
 * @param template text that {@link readTemplate} gave
 * @throws InvalidDataError if the template lacks the places for data and policy
 */
export function embedGraph(template: string, data: PageData): string {
  const json = JSON.stringify({
    graphFile: data.graphFile,
    layout: data.layout,
    texts: data.texts,
    coordinates: data.coordinates,
    placeNames: data.placeNames,
    edit: data.edit,
  })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(template, data.edit === true)}">`
  const withPolicy = fill(template, POLICY_MARK, policy)
  return fill(withPolicy, DATA_MARK, `<script type="application/json" id="shanhai-data">${json}</script>`)
}

function policyOf(template: string, edit: boolean): string {
  const scripts = contentsOf(template, '<script type="module">', '</script>')
  const styles = contentsOf(template, '<style>', '</style>')
  if (scripts.length === 0) throw notATemplate('an inline script')
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${styles.length > 0 ? styles.map(hashSource).join(' ') : "'none'"}`,
    'img-src data:',
    ...(edit ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    // The layout's worker is made of the page's own script, under the one policy of trusted types.
    'worker-src blob:',
    "require-trusted-types-for 'script'",
    'trusted-types shanhai-worker',
  ].join('; ')
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/** Texts between each opening tag and the closing tag that follows it. */
function contentsOf(template: string, open: string, close: string): readonly string[] {
  const found: string[] = []
  for (let at = template.indexOf(open); at >= 0; at = template.indexOf(open, at + 1)) {
    const end = template.indexOf(close, at)
    if (end >= 0) found.push(template.slice(at + open.length, end))
  }
  return found
}

/** Replaces the one place of a mark; a function of the text alone, `$` in the data has no meaning. */
function fill(template: string, mark: string, content: string): string {
  const at = template.indexOf(mark)
  if (at < 0) throw notATemplate(mark)
  return template.slice(0, at) + content + template.slice(at + mark.length)
}

function notATemplate(missing: string): InvalidDataError {
  return new InvalidDataError(
    'viewer/template',
    `the viewer's template has no ${missing}; build it again with "npx pnpm build"`,
  )
}
