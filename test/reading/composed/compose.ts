import type { Random } from '../random.js'
import { createRandom } from '../random.js'
import type { Block, TrueArticle } from '../set-page.js'
import type { Add } from './boxes.js'
import { adColumn, captionBox, indexBox, noticeBox, tableStory, weatherBox } from './boxes.js'
import { footLines, mastheadLines } from './furniture.js'
import { setStory } from './set-story.js'
import type { GenreStory } from './texts.js'
import { TEXTS } from './texts.js'
import type { ComposedTraits } from './traits.js'
import { composedTraits, GENRES } from './traits.js'

/** A composed page with what is true of it. */
export interface ComposedPage {
  readonly text: string
  readonly traits: ComposedTraits
  readonly articles: readonly TrueArticle[]
}

/** Pages of several stories and boxes, each with traits of its own; the seed decides all. */
export function composedPages(
  seed: number,
  count: number,
  texts: readonly GenreStory[] = TEXTS,
): readonly ComposedPage[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => composePage(composedTraits(random), random, texts))
}

function composePage(traits: ComposedTraits, random: Random, texts: readonly GenreStory[]): ComposedPage {
  const articles: TrueArticle[] = []
  const add: Add = (kind, headline) => {
    const article = { id: articles.length, kind, headline, names: [], ranges: [] }
    articles.push(article)
    return article
  }
  const box = { add, traits, random }
  const stories = chooseStories(traits, random, texts)
  const groups = stories.map((story, i) => setStory(story, { ...box, first: i === 0, last: i === stories.length - 1 }))
  const boxes = [
    ...(traits.caption === 'alone' ? [captionBox(box)] : []),
    ...(traits.index === 'none' ? [] : [indexBox(box)]),
    ...(traits.table === 'none' ? [] : [tableStory(box)]),
    ...(traits.notice ? [noticeBox(box)] : []),
    ...(traits.weather === 'none' ? [] : [weatherBox(box)]),
  ]
  // Boxes stand between stories or behind them, the one with the jump from another page first, small advertisements last.
  for (const blocks of boxes) groups.splice(1 + Math.floor(random.next() * groups.length), 0, blocks)
  if (traits.ads) groups.push(adColumn(box))
  const furniture = (text: string, i: number): Block => ({ text, owner: null, gap: i === 0 ? 1 : 0 })
  const blocks = [
    ...mastheadLines(traits.masthead, random).map(furniture),
    ...groups.flat(),
    ...(traits.foot ? footLines(random).map(furniture) : []),
  ]
  return { text: putTogether(blocks, traits), traits, articles }
}

function chooseStories(traits: ComposedTraits, random: Random, texts: readonly GenreStory[]): readonly GenreStory[] {
  const used = new Set<GenreStory>()
  return GENRES[traits.profile].flatMap((genre) => {
    const story = random.shuffle(texts.filter((one) => one.genre === genre && !used.has(one)))[0]
    if (story === undefined) return []
    used.add(story)
    return [story]
  })
}

/** The page's text; ranges are noted as the blocks are put down. */
function putTogether(blocks: readonly Block[], { breaks, newline }: ComposedTraits): string {
  const everywhere = breaks === 'everywhere'
  const lineBreak = everywhere ? newline + newline : newline
  let text = ''
  for (const { text: block, owner, gap } of blocks) {
    const printed = block.split('\n').join(lineBreak)
    const blank = breaks === 'none' ? 0 : everywhere ? 1 : gap
    if (text !== '') text += newline.repeat(blank + 1)
    owner?.ranges.push([text.length, text.length + printed.length])
    text += printed
  }
  return `${text}${newline}`
}
