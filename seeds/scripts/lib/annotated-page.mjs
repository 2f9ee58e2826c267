// Reads one annotated page: the page's text with inline marks, article boundaries and a table of relations.
// The syntax is described in seeds/README.md.

const TYPES = new Map([
  ['P', 'Person'],
  ['L', 'Place'],
  ['O', 'Organization'],
  ['J', 'Project'],
  ['E', 'Event'],
  ['B', 'Brand'],
  ['G', 'Programme'],
])
const CLASSES = new Map([
  ['s', 'short'],
  ['i', 'alias'],
  ['a', 'abbr'],
  ['n', 'nominal'],
])
const OPEN = /^\{([PLOJEBG])([sian!?@<]*):/
const CLOSE = /^(?:\|([^{}|\n]*))?\}/

/** Removes all white space: names wrap over lines and carry spaces between two characters. */
export const squash = (text) => text.replace(/\s/g, '')

/** The range without the white space at its ends; other fields of the range stay. */
export function trim(text, { start, end, ...rest }) {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return { ...rest, start, end }
}

/**
 * Parses an annotated page.
 * @param {string} source the annotated file
 * @param {string} where its name, for messages
 * @returns {{ meta: Record<string, string>, articles: object[], regions: object[], mentions: object[], relations: object[], forbidden: object[], text: string }}
 *   offsets are UTF-16 units in `text`, the page without marks
 * @throws {Error} where a mark does not close or a directive is unknown
 */
export function parseAnnotatedPage(source, where) {
  const page = { meta: {}, articles: [], regions: [], mentions: [], relations: [], forbidden: [], text: '' }
  const open = []
  source
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, index) => {
      const at = `${where}:${index + 1}`
      if (line.startsWith('@@')) {
        if (open.length > 0) throw new Error(`${at}: a mark is still open before this directive`)
        readDirective(page, line, at)
      } else {
        readLine(page, open, `${line}\n`, at)
      }
    })
  if (open.length > 0) throw new Error(`${where}: a mark is not closed: ${open.at(-1).type}`)
  page.regions.forEach((region, i) => (region.end = page.regions[i + 1]?.start ?? page.text.length))
  page.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return page
}

function readDirective(page, line, at) {
  const space = line.includes(' ') ? line.indexOf(' ') : line.length
  const word = line.slice(2, space)
  const rest = line.slice(space + 1)
  if (word === '') {
    const [article, role] = rest.split(' ')
    page.regions.push({ article: article === '-' ? null : article, role, start: page.text.length, end: 0 })
  } else if (word === 'page') {
    page.meta = readFields(rest.split(' '))
  } else if (word === 'article') {
    const [id, kind, ...fields] = rest.split(' ')
    page.articles.push({ id, kind, ...readFields(fields) })
  } else if (word === 'rel' || word === 'rel?') {
    page.relations.push({ ...readRelation(rest, at), certainty: word === 'rel' ? 'explicit' : 'inferred', at })
  } else if (word === 'forbid') {
    const [ends, why] = rest.split(' | ')
    const [subject, object] = ends.split(' > ')
    page.forbidden.push({ subject, object, why })
  } else {
    throw new Error(`${at}: unknown directive @@${word}`)
  }
}

const readFields = (words) => Object.fromEntries(words.filter(Boolean).map((word) => word.split('=')))

function readRelation(rest, at) {
  const [ends, ...parts] = rest.split(' | ')
  const [predicate, subject, arrow, object, ...more] = ends.split(' ')
  if (arrow !== '>' || !object || more.length > 0) {
    throw new Error(`${at}: expected PREDICATE subject > object | key=value | "quote"`)
  }
  const quote = parts.find((part) => part.startsWith('"'))?.slice(1, -1) ?? null
  const fields = parts.filter((part) => !part.startsWith('"')).flatMap((part) => part.split(' '))
  return { predicate, subject, object, quote, properties: readFields(fields) }
}

function readLine(page, open, line, at) {
  for (let i = 0; i < line.length;) {
    const opening = OPEN.exec(line.slice(i))
    const closing = open.length > 0 ? CLOSE.exec(line.slice(i)) : null
    if (opening) {
      open.push(openMention(page, open, opening))
      i += opening[0].length
    } else if (closing) {
      closeMention(page, open.pop(), closing[1])
      i += closing[0].length
    } else {
      if (line[i] === '{' || line[i] === '}') throw new Error(`${at}: a brace that is no mark: ${line}`)
      page.text += line[i]
      i += 1
    }
  }
}

function openMention(page, open, [, letter, flags]) {
  return {
    type: TYPES.get(letter),
    class: CLASSES.get([...flags].find((flag) => CLASSES.has(flag))) ?? 'name',
    private: flags.includes('!'),
    optional: flags.includes('?'),
    located: flags.includes('@'),
    within: flags.includes('<'),
    parent: open.at(-1) ?? null,
    start: page.text.length,
  }
}

function closeMention(page, mention, name) {
  mention.end = page.text.length
  mention.surface = squash(page.text.slice(mention.start, mention.end))
  mention.name = name ?? null
  page.mentions.push(mention)
}
