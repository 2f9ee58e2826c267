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
      ...sections.filter(({ items }) => items.length > 0).map((section) => sectionOf(section, single ? '##' : '###')),
      ...emptyLine(sections, overview.notReported),
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

function sectionOf({ heading, items, remark }: DossierSection, level: string): string {
  const body = items.map((item) => itemOf(item)).join('\n')
  return [`${level} ${plain(heading)}`, body, ...(remark === undefined ? [] : [`*${plain(remark)}*`])].join('\n\n')
}

/** The sections of which nothing was reported, in one line. */
function emptyLine(sections: readonly DossierSection[], notReported: string): readonly string[] {
  const empty = sections.filter(({ items }) => items.length === 0).map(({ heading }) => plain(heading))
  return empty.length === 0 ? [] : [`${plain(notReported)}: ${empty.join(' · ')}`]
}

function itemOf({ text, marks, notes, against = [] }: DossierItem): string {
  const said = marks.length === 0 ? '' : ` (${marks.map(plain).join('; ')})`
  const own = `- ${plain(text)}${said}${notes.map((number) => ` [^${String(number)}]`).join('')}`
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

/** http:// and www. without more around them are links to GitHub and Pandoc. */
function escapeOne(character: string, at: number, text: string): string {
  const isAddress = text.startsWith('://', at) || /(?:^|[^a-z0-9])www$/i.test(text.slice(Math.max(0, at - 4), at))
  return at > 0 && HARMLESS.test(character) && !isAddress ? character : `\\${character}`
}
