import type { Dossier, DossierItem, DossierSection, DossierTable } from './dossier.js'

/**
 * A dossier as Markdown with footnotes (`[^1]`, as GitHub and Pandoc read them). Whatever pages and lists say stands as
 * plain text: it can open no link, picture, markup or table cell.
 */
export function dossierMarkdown(dossier: Dossier): string {
  const { title, overview, parts, notes, notesHeading, statement } = dossier
  const single = parts.length === 1
  return [
    `# ${plain(title)}`,
    tableOf(overview),
    ...parts.flatMap(({ title: own, sections }) => [
      ...(single ? [] : [`## ${plain(own)}`]),
      ...sections.map((section) => sectionOf(section, single ? '##' : '###', overview.notReported)),
    ]),
    ...(notes.length === 0 ? [] : [`## ${plain(notesHeading)}`]),
    ...notes.map(({ number, quote, citation, gbt, location }) => {
      const words = quote === '' ? '' : `“${plain(quote)}” —— `
      return `[^${String(number)}]: ${words}${plain(citation)} · ${plain(gbt)} · ${plain(location)}`
    }),
    '---',
    ...statement.map(plain),
    '',
  ].join('\n\n')
}

function tableOf({ columns, rows, notReported }: DossierTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['', ...columns.map(plain)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map(({ label, cells }) => line([plain(label), ...cells.map((cell) => plain(cell ?? notReported))])),
  ].join('\n')
}

function sectionOf({ heading, items, remark }: DossierSection, level: string, notReported: string): string {
  const body = items.length === 0 ? plain(notReported) : items.map(itemOf).join('\n')
  return [
    `${level} ${plain(heading)}`,
    body,
    ...(remark === undefined || items.length === 0 ? [] : [`*${plain(remark)}*`]),
  ].join('\n\n')
}

function itemOf({ text, marks, notes, more, against = [] }: DossierItem): string {
  const said = marks.length === 0 ? '' : ` (${marks.map(plain).join('; ')})`
  const further = more > 0 ? ` +${String(more)}` : ''
  const own = `- ${plain(text)}${said}${notes.map((number) => ` [^${String(number)}]`).join('')}${further}`
  return [own, ...against.map((item) => `    ${itemOf(item)}`)].join('\n')
}

const SPECIAL = /[\\`*_{}[\]<>()#+\-.!|~&$^=:@]/g
/** Line ends, control characters, and marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu

/** Text of pages as nothing but text: ASCII punctuation that Markdown could read is escaped. */
function plain(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim().replace(SPECIAL, escapeOne)
}

/** In the middle of a line these read as themselves: dates and figures stay legible. */
const HARMLESS = /[.\-+():=]/

function escapeOne(character: string, at: number): string {
  return at > 0 && HARMLESS.test(character) ? character : `\\${character}`
}
