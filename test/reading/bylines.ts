import type { PageTraits } from './page-traits.js'
import type { Random } from './random.js'

const SURNAMES = '陈林黄卢叶邱温程范梁柯邓江谢蓝常简'
const GIVEN = ['汀', '若溪', '启明', '晓岚', '一帆', '洁', '子墨', '小龙', '雨桐', '立', '望舒', '清扬', '远', '佳宁']

/** The names of a story and how they are printed. */
export interface SetByline {
  readonly names: readonly string[]
  /** Words before the first sentence. */
  readonly dateline: string | null
  /** A line of its own. */
  readonly row: string | null
  /** Words after the last sentence. */
  readonly closing: string | null
}

export function setByline(form: PageTraits['byline'], random: Random): SetByline {
  const name = (): string => random.pick([...SURNAMES]) + random.pick(GIVEN)
  const [a, b] = [name(), name()]
  const set = (names: readonly string[], printed: Partial<SetByline>): SetByline => ({
    names,
    dateline: null,
    row: null,
    closing: null,
    ...printed,
  })
  const spaced = (text: string): string => (text.length === 2 ? [...text].join(' ') : text)
  switch (form) {
    case 'dateline':
      return set([a, b], { dateline: `本报讯（记者 ${a} 通讯员 ${b}）` })
    case 'report':
      return set([a], { dateline: `本报讯 记者${a}报道：` })
    case 'row':
      return set([a, b], { row: `本报记者 ${a} ${b}` })
    case 'mark':
      return set([a, b], { row: `${random.pick(['⊙', '□', '●'])}本报记者 ${a} 通讯员 ${b}` })
    case 'spaced':
      return set([a, b], { row: `□本报记者 ${spaced(a)} ${spaced(b)}` })
    case 'from':
      return set([a], { row: `本报记者 ${a} 发自${random.pick(['云台', '青岩', '白沙坪'])}` })
    case 'closing':
      return set([a, b], { closing: `（${a} ${b}）` })
    case 'none':
      return set([], {})
  }
}
