import type { Byline } from '@shanhai/model'

const ROLE_WORDS: Readonly<Record<string, Byline['role']>> = {
  记者: 'reporter',
  实习生: 'reporter',
  通讯员: 'correspondent',
  摄影: 'photographer',
}
const ROLE = /记者|实习生|通讯员|摄影(?!报道)/gu
/** Words that stand among names without being one. */
const NOT_NAMES = new Set([
  '本报',
  '本刊',
  '本网',
  '融媒体',
  '全媒体',
  '实习',
  '见习',
  '特约',
  '首席',
  '报道',
  '摄影报道',
  '摄影',
  '文图',
  '供图',
  '整理',
  '综合',
])
const NAME = /^[\p{Script=Han}·•]{2,15}$/u
const PHOTOGRAPHER = /(?:^|[\s□⊙■●（(。”])([\p{Script=Han}·]{2,4})\s?摄(?:影)?[)）]?$/u

/** Names in a byline, in the bracket of a dateline, or at a story's end: “本报记者 甲乙 丙丁 通讯员 戊己”. */
export function parseBylines(text: string): readonly Byline[] {
  const roles = [...text.matchAll(ROLE)]
  return roles.flatMap((match, i) => {
    const from = match.index + match[0].length
    const stretch = text.slice(from, roles[i + 1]?.index ?? Math.min(text.length, from + 60))
    return namesIn(stretch).map((name) => ({ role: ROLE_WORDS[match[0]] ?? 'reporter', name }))
  })
}

/** The photographer that a caption ends with (“甲乙摄”), if any. */
export function parsePhotographer(caption: string): readonly Byline[] {
  const name = PHOTOGRAPHER.exec(caption.trim())?.[1]
  return name === undefined || NOT_NAMES.has(name) ? [] : [{ role: 'photographer', name }]
}

/** Names are parted by blanks or commas of enumeration and end at the first bracket, comma or 报道. */
function namesIn(stretch: string): readonly string[] {
  const [list = ''] = stretch
    .replace(/^\s*[:：]/, '')
    .split(/[)）(（，,。:：；;]|报道|摄影报道|文[/／、]图|图[/／、]文|摄$|文$/u, 1)
  const words = list.split(/[\s、/／]+/).filter((word) => word !== '')
  const names: string[] = []
  for (const word of words) {
    const bare = word.replace(/(?:本报|融媒体|全媒体|见习|实习|特约|首席)$/u, '')
    if (NOT_NAMES.has(word) || bare === '') continue
    // Prose follows a name only after a mark; a long word without one is no name.
    if (!NAME.test(bare) || (bare.length > 4 && !/[·•]/.test(bare))) break
    names.push(bare)
  }
  return names
}

/** The same name is kept once for each role. */
export function uniqueBylines(bylines: readonly Byline[]): readonly Byline[] {
  const seen = new Map(bylines.map((byline) => [`${byline.role}|${byline.name}`, byline]))
  return [...seen.values()]
}
