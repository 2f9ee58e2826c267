import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setByline } from './bylines.js'
import type { PageTraits } from './page-traits.js'
import { caption, indexBox, listStory, masthead, notice, smallAds, weather } from './page-furniture.js'
import type { Random } from './random.js'

/** A story as its editors wrote it; a paragraph that begins with `#` is a subheading. */
export interface Story {
  readonly headline: readonly string[]
  readonly paragraphs: readonly string[]
}

/** An article as it stands on a made-up page; ranges are page offsets. */
export interface TrueArticle {
  readonly id: number
  readonly kind: 'news' | 'report' | 'caption' | 'index' | 'notice' | 'ad' | 'other'
  readonly headline: string | null
  readonly names: readonly string[]
  readonly ranges: (readonly [start: number, end: number])[]
}

export interface MadePage {
  readonly text: string
  readonly traits: PageTraits
  readonly articles: readonly TrueArticle[]
}

/** A block of lines before the page is put together; `owner` null: furniture. */
export interface Block {
  readonly text: string
  readonly owner: TrueArticle | null
  /** Blank lines above it. */
  readonly gap: number
}

export const STORIES = JSON.parse(
  readFileSync(fileURLToPath(new URL('stories.json', import.meta.url)), 'utf8'),
) as readonly Story[]

const RUBRICS = ['乡土志', '一线观察', '新春走基层', '身边', '城事', '山海同行录', '记者蹲点']

/** Sets a page of some stories and what the traits add to them. */
export function setPage(stories: readonly Story[], traits: PageTraits, random: Random): MadePage {
  const articles: TrueArticle[] = []
  const add = (kind: TrueArticle['kind'], headline: string | null): TrueArticle => {
    const article = { id: articles.length, kind, headline, names: [], ranges: [] }
    articles.push(article)
    return article
  }
  const blocks: Block[] = traits.masthead ? masthead(random) : []
  stories.forEach((story, i) => {
    const jump = traits.jump && i === stories.length - 1
    blocks.push(...setStory({ story, traits, random, jump, add, odd: i % 2 === 1 }))
    if (traits.caption && i === 0) blocks.push(...caption(add, random))
    if (traits.list && i === 0) blocks.push(...listStory(add, traits))
  })
  if (traits.index) blocks.push(...indexBox(add, random))
  if (traits.weather) blocks.push(...weather(add))
  if (traits.notice) blocks.push(...notice(add, traits, random))
  if (traits.ads) blocks.push(...smallAds(add, traits, random))
  return { text: putTogether(blocks), traits, articles }
}

interface StorySetting {
  readonly story: Story
  readonly traits: PageTraits
  readonly random: Random
  /** The story goes on on another page. */
  readonly jump: boolean
  readonly odd: boolean
  readonly add: (kind: TrueArticle['kind'], headline: string | null) => TrueArticle
}

function setStory({ story, traits, random, jump, odd, add }: StorySetting): readonly Block[] {
  const owner = add('news', story.headline.join(' '))
  const byline = setByline(traits.byline, random)
  owner.ranges.length = 0
  Object.assign(owner, { names: byline.names })
  const texts = story.paragraphs.filter((text) => traits.subheads || !text.startsWith('#'))
  const close = traits.blanks === 'missing' ? 0 : 1
  const first = (byline.dateline ?? '') + (texts[0] ?? '')
  const last = `${texts.at(-1) ?? ''}${byline.closing ?? ''}${jump ? '（下转第三版）' : ''}`
  const body = [first, ...texts.slice(1, -1), last].map((text, i): Block => {
    if (text.startsWith('#')) return { text: text.slice(1), owner, gap: 1 }
    const gap = i === 0 ? close : traits.blanks === 'all' || traits.blanks === 'inside' ? 1 : 0
    return { text: setParagraph(text, traits, random), owner, gap }
  })
  const head = setHead(story, traits, { owner, byline: byline.row })
  const vertical = traits.headline === 'vertical' && odd
  if (traits.headline === 'before' || (traits.headline === 'vertical' && !odd) || (traits.headline === 'middle' && odd))
    return [...head, ...body]
  if (traits.headline === 'after' || vertical) return [...open(body), ...head]
  return intoMiddle(body, head, random)
}

/** The first block of a story keeps a blank line above, whatever the traits say: stories are parted. */
function open(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => (i === 0 ? { ...block, gap: 1 } : block))
}

function setHead(
  story: Story,
  traits: PageTraits,
  { owner, byline }: { readonly owner: TrueArticle; readonly byline: string | null },
): readonly Block[] {
  const vertical = traits.headline === 'vertical' && owner.id % 2 === 1
  const rows = vertical ? story.headline.map((row) => [...row.replaceAll(' ', '')].join('\n')) : story.headline
  const blocks: Block[] = []
  if (traits.rubric && !vertical) blocks.push({ text: RUBRICS[owner.id % RUBRICS.length] ?? '', owner, gap: 1 })
  blocks.push({ text: rows.join(vertical ? '\n\n' : '\n'), owner, gap: 1 })
  if (byline !== null) blocks.push({ text: byline, owner, gap: 1 })
  return blocks
}

/** Puts the headline between two paragraphs, or inside a sentence of the second one. */
function intoMiddle(body: readonly Block[], head: readonly Block[], random: Random): readonly Block[] {
  const at = Math.min(2, body.length - 1)
  const [above, inside, below] = [body.slice(0, at), body[at], body.slice(at + 1)]
  const lines = inside?.text.split('\n') ?? []
  const wrapped = lines.length > 2
  if (inside === undefined || !wrapped || random.chance(0.3)) return [...open(above), ...head, ...open(body.slice(at))]
  const cut = Math.floor(lines.length / 2)
  const upper = { ...inside, text: lines.slice(0, cut).join('\n') }
  const lower = { ...inside, text: lines.slice(cut).join('\n'), gap: 1 }
  return [...open(above), upper, ...head, lower, ...below]
}

/** Wraps a paragraph as the traits say. */
export function setParagraph(text: string, traits: PageTraits, random: Random): string {
  const marked = traits.punctuation === 'half' ? toHalfWidth(text) : text
  const indent = traits.blanks === 'indent' ? '　　' : ''
  if (traits.columns === 0) return indent + marked
  const spaced = marked.replace(/\d+(?:\.\d+)?/g, (digits) => (random.chance(0.5) ? ` ${digits} ` : digits))
  const lines = wrap(indent + spaced, traits.columns)
  if (traits.blanks !== 'inside' || lines.length < 5 || random.chance(0.6)) return lines.join('\n')
  const at = Math.floor(lines.length / 2)
  return `${lines.slice(0, at).join('\n')}\n\n${lines.slice(at).join('\n')}`
}

function toHalfWidth(text: string): string {
  const marks: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '？': '?' }
  return text.replace(/[，：；（）？]/g, (mark) => marks[mark] ?? mark)
}

/** Lines of a column: marks do not begin a line, half-width characters count half. */
function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let cells = 0
  for (const char of text) {
    const width = /[\x20-\x7e]/.test(char) ? 0.5 : 1
    if (cells + width > columns && !/[，。、；：！？”’）》,;:?)]/.test(char)) {
      lines.push(line)
      line = ''
      cells = 0
    }
    line += char
    cells += width
  }
  return [...lines, line]
}

function putTogether(blocks: readonly Block[]): string {
  let text = ''
  for (const { text: block, owner, gap } of blocks) {
    if (text !== '') text += '\n'.repeat(gap + 1)
    owner?.ranges.push([text.length, text.length + block.length])
    text += block
  }
  return `${text}\n`
}
