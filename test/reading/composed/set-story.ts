import type { Random } from '../random.js'
import type { Block, TrueArticle } from '../set-page.js'
import { dress, setBody } from './body.js'
import type { Add } from './boxes.js'
import type { PrintedByline } from './bylines.js'
import { printByline } from './bylines.js'
import type { GenreStory } from './texts.js'
import type { ComposedTraits } from './traits.js'

const LABELS = ['乡土志', '一线观察', '新春走基层', '身边', '城事', '山海同行', '记者蹲点', '深读']

const LONG_LABELS = ['奋进新征程 建功新时代', '学习贯彻全会精神', '高质量发展调研行', '乡村振兴进行时', '弘扬劳模精神']

/** How a story is set on its page. */
interface Setting {
  readonly add: Add
  readonly traits: ComposedTraits
  readonly random: Random
  readonly first: boolean
  readonly last: boolean
}

/** The blocks of a story in the order of the page; its article is opened. */
export function setStory(story: GenreStory, setting: Setting): Block[] {
  const { add, traits, random, first } = setting
  const fromJump = first && traits.jumpFrom
  const withHead = (!fromJump || random.chance(0.4)) && !(traits.headless && random.chance(0.3))
  const rows = headRows(story, traits, random)
  const owner = add('news', withHead ? rows.join(' ') : null)
  const byline = fromJump ? { names: [] } : printByline(story, traits, random)
  // A byline of its own goes with the headline.
  Object.assign(owner, { names: withHead || byline.row === undefined ? byline.names : [] })
  const body = bodyBlocks(story, setting, { owner, byline, fromJump })
  const { head, vertical } = headBlocks(rows, setting, { owner, byline, withHead })
  const place = placeOf(setting, vertical)
  if (place === 'middle') return intoMiddle(body, head, random)
  return place === 'before' ? [...head, ...body] : [...body, ...head]
}

function placeOf({ traits, random }: Setting, vertical: boolean): 'before' | 'after' | 'middle' {
  const habit = traits.headline === 'mixed' ? random.pick(['before', 'after', 'middle'] as const) : traits.headline
  if (vertical) return random.pick(['before', 'after', 'after'] as const)
  if (habit !== 'middle') return habit
  return random.chance(0.5) ? 'middle' : 'before'
}

function headRows(story: GenreStory, traits: ComposedTraits, random: Random): readonly string[] {
  const rows = traits.punctuation === 'half' ? story.headline.map((row) => row.replaceAll('？', '?')) : story.headline
  return random.chance(0.2) && rows.length === 2 && !(rows[1] ?? '').startsWith('—') ? [rows.join(' ')] : rows
}

interface HeadSetting {
  readonly owner: TrueArticle
  readonly byline: PrintedByline
  readonly withHead: boolean
}

function headBlocks(
  rows: readonly string[],
  { traits, random }: Setting,
  { owner, byline, withHead }: HeadSetting,
): { readonly head: Block[]; readonly vertical: boolean } {
  const loose = traits.breaks === 'none' ? 0 : 1
  const vertical = traits.vertical && random.chance(0.5) && rows.join('').length >= 5
  const head: Block[] = []
  const label =
    traits.rubric === 'none' || random.chance(0.4)
      ? null
      : random.pick(traits.rubric === 'label' ? LABELS : LONG_LABELS)
  if (label !== null && !vertical) head.push({ text: label, owner, gap: loose })
  if (vertical) {
    const gaps = random.chance(0.7) ? '\n\n' : '\n'
    const text = rows.map((row) => [...row.replaceAll(' ', '')].join('\n').replaceAll('—\n—', '—\n\n—')).join(gaps)
    head.push({ text, owner, gap: 1 })
  } else if (withHead) head.push({ text: rows.join('\n'), owner, gap: loose })
  if (byline.row !== undefined) {
    const set =
      vertical && random.chance(0.5)
        ? byline.row
            .split(/\s+/)
            .map((word) => [...word].join('\n'))
            .join('\n\n')
        : byline.row
    head.push({ text: set, owner, gap: loose })
  }
  return { head: withHead ? head : [], vertical }
}

interface BodySetting {
  readonly owner: TrueArticle
  readonly byline: PrintedByline
  readonly fromJump: boolean
}

function bodyBlocks(story: GenreStory, setting: Setting, { owner, byline, fromJump }: BodySetting): Block[] {
  const { traits, random, last } = setting
  const texts = story.paragraphs.filter((text) => traits.subheads || story.genre === 'poem' || !text.startsWith('#'))
  const used = fromJump ? texts.slice(Math.floor(texts.length / 2)) : texts
  const opening = fromJump ? random.pick(['（上接第一版）', '(紧接第一版)', '（上接1版）']) : (byline.dateline ?? '')
  const jump = last && traits.jumpTo ? random.pick(['（下转第三版）', ' (下转A3版)', '　下转第4版']) : ''
  const lines = used.map((text, i) => {
    const head = i === 0 ? opening : ''
    return i === used.length - 1 ? `${head}${text}${byline.closing ?? ''}${jump}` : head + text
  })
  if (traits.note && random.chance(0.3)) lines.unshift('编者按：为反映基层新变化，本报今起推出系列报道，敬请关注。')
  if (traits.sidebar && random.chance(0.3))
    lines.push('#相关链接', '按照规定，符合条件的市民可以在线上提出申请，也可以到就近窗口办理，办理时限为五个工作日。')
  const blocks = setBody({ paragraphs: lines, verse: story.genre === 'poem' }, traits, random).map(
    ({ lines: one, gap }): Block => ({
      text: one.join('\n'),
      owner,
      gap,
    }),
  )
  if (byline.closingRow !== undefined) blocks.push({ text: byline.closingRow, owner, gap: 0 })
  return traits.caption === 'inside' && random.chance(0.4) ? withCaption(blocks, used, { owner, setting }) : blocks
}

/** A picture of the story's own stands between two of its blocks. */
function withCaption(
  blocks: readonly Block[],
  paragraphs: readonly string[],
  { owner, setting }: { readonly owner: TrueArticle; readonly setting: Setting },
): Block[] {
  const { traits, random } = setting
  const words = (paragraphs.find((text) => text.length > 30) ?? '').split(/[，。]/)[0] ?? ''
  if (words.length < 8 || blocks.length < 2) return [...blocks]
  const text = dress(random.pick([`图为${words}。`, `${words}。 柳青 摄`, `▲${words}。（资料图片）`]), traits, random)
  const at = 1 + Math.floor(random.next() * (blocks.length - 1))
  return [
    ...blocks.slice(0, at),
    { text, owner, gap: 1 },
    ...blocks.slice(at).map((block, i) => (i === 0 ? { ...block, gap: 1 } : block)),
  ]
}

/** The headline stands between two blocks of the body, or inside a sentence. */
function intoMiddle(body: readonly Block[], head: readonly Block[], random: Random): Block[] {
  const at = Math.min(body.length - 1, 1 + Math.floor(random.next() * 2))
  const inside = body[at]
  const lines = inside?.text.split('\n') ?? []
  if (inside === undefined || at < 1) return [...body, ...head]
  if (lines.length < 3 || random.chance(0.3))
    return [...body.slice(0, at), ...head, { ...inside, gap: 1 }, ...body.slice(at + 1)]
  const cut = Math.floor(lines.length / 2)
  const [upper, lower] = [lines.slice(0, cut), lines.slice(cut)]
  return [
    ...body.slice(0, at),
    { ...inside, text: upper.join('\n') },
    ...head,
    { ...inside, text: lower.join('\n'), gap: 1 },
    ...body.slice(at + 1),
  ]
}
