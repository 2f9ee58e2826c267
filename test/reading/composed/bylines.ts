import type { Random } from '../random.js'
import type { GenreStory } from './texts.js'
import type { ComposedTraits } from './traits.js'

const SURNAMES = '陈林黄卢叶邱温程范梁柯邓江谢蓝常简罗赖'
const GIVEN = ['汀', '若溪', '启明', '晓岚', '一帆', '洁', '子墨', '小龙', '雨桐', '立', '望舒', '清扬', '远', '佳宁']

/** The names of a story and where they stand. */
export interface PrintedByline {
  readonly names: readonly string[]
  /** Words before the first sentence. */
  readonly dateline?: string
  /** Rows of their own. */
  readonly row?: string
  /** Words after the last sentence. */
  readonly closing?: string
  /** A row under the last sentence. */
  readonly closingRow?: string
}

type Form = Exclude<ComposedTraits['byline'], 'mixed'>
const FORMS: readonly Form[] = ['dateline', 'dateline', 'row', 'mark', 'closing', 'closing-role', 'none']

/** Chooses a byline that goes with the story's genre. */
export function printByline(story: GenreStory, traits: ComposedTraits, random: Random): PrintedByline {
  const name = (): string => random.pick([...SURNAMES]) + random.pick(GIVEN)
  const [a, b, c] = [name(), name(), name()]
  const spaced = (text: string): string => (text.length === 2 && random.chance(0.5) ? [...text].join(' ') : text)
  if (story.genre === 'wire') return wire(story, a, random)
  if (story.genre === 'essay' || story.genre === 'poem' || story.genre === 'opinion') return author(story, a, random)
  const form = traits.byline === 'mixed' ? random.pick(FORMS) : traits.byline
  switch (form) {
    case 'dateline':
      return random.pick<PrintedByline>([
        { names: [a, b], dateline: `本报讯（记者 ${a} 通讯员 ${b}）` },
        { names: [a], dateline: `本报讯 记者${a}报道：` },
        { names: [a, b], dateline: `本报讯（${a} ${b}）` },
        { names: [a, b, c], dateline: `本报讯（融媒体记者 ${a} ${b} 通讯员 ${c}）` },
        { names: [a], dateline: `■本报讯 （记者${a}）` },
      ])
    case 'row':
      return { names: [a, b], row: `${random.pick(['本报记者', '融媒体记者', '记者'])} ${spaced(a)} ${spaced(b)}` }
    case 'mark':
      return {
        names: [a, b],
        row: random.pick([
          `${random.pick(['⊙', '□', '●', '■', '◎'])}本报记者 ${a} 通讯员 ${b}`,
          `□ 本报记者 ${a} ${b} 文/图`,
          `文/图 本报记者 ${a} 通讯员 ${b}`,
          `本报记者 ${a} 文/图\n通讯员 ${b}`,
        ]),
      }
    case 'closing':
      return { names: [a, b], closing: `（${a} ${b}）` }
    case 'closing-role':
      return random.pick<PrintedByline>([
        { names: [a], closing: `（记者 ${a}）` },
        { names: [a, b], closing: `（记者 ${a} 通讯员 ${b}）` },
        { names: [a], closingRow: `（本报记者 ${a}）` },
      ])
    case 'agency':
      return random.pick<PrintedByline>([
        { names: [], dateline: '本报综合消息 ' },
        { names: [a], dateline: `云浦新闻网讯（记者 ${a}）` },
        { names: [a], dateline: `本报云台5月12日讯（记者 ${a}）` },
      ])
    case 'author':
      return { names: [a], row: random.pick(['□', '●', '◇', '']) + spaced(a) }
    case 'none':
      return { names: [] }
  }
}

function wire(story: GenreStory, a: string, random: Random): PrintedByline {
  const [source = '新华社', place = '北京'] = [story.source, story.place]
  return random.pick<PrintedByline>([
    { names: [a], dateline: `${source}${place}5月12日电（记者 ${a}）` },
    { names: [], dateline: `据${source}${place}5月12日电 ` },
    { names: [], closing: `（据${source}）` },
  ])
}

function author(story: GenreStory, a: string, random: Random): PrintedByline {
  const spaced = [...a].join(' ')
  if (story.genre === 'opinion')
    return random.pick<PrintedByline>([
      { names: [], row: '本报评论员' },
      { names: [a], row: `□${a}` },
      { names: [a], row: spaced },
    ])
  return random.pick<PrintedByline>([
    { names: [a], row: `□${a}` },
    { names: [a], row: `●${spaced}` },
    { names: [a], row: a.length === 2 ? spaced : a },
    { names: [a], row: `◇ ${a}（云台）` },
  ])
}
