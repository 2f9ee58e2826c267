import type { Byline } from '@shanhai/model'
import { COMMON_SURNAMES } from './common-surnames.js'

const ROLE_WORDS: Readonly<Record<string, Byline['role']>> = {
  记者: 'reporter',
  实习生: 'reporter',
  通讯员: 'correspondent',
  摄影: 'photographer',
}
const ROLE = /记者|实习生|通讯员|摄影(?!报道)/gu
/** Words that stand among names without being one. */
const NOT_NAMES = new Set(
  '本报 本刊 本网 融媒体 全媒体 实习 见习 特约 首席 报道 摄影报道 摄影 文图 供图 整理 综合 记者 采写'.split(' '),
)
const NAME = /^[\p{Script=Han}·•]{2,15}$/u
/** A name set wide (`柳 青`, `单 小龙`), or as one word, before 摄. */
const PHOTOGRAPHER =
  /(?:^|[\s□⊙■●（(。”！？])(\p{Script=Han}\s{1,2}\p{Script=Han}{1,2}|[\p{Script=Han}·]{2,12})\s{0,2}摄(?:影(?:报道)?)?[)）]?$/u
/** Prose that may follow the names on a byline's line. */
const AFTER_NAMES = /^(?:发自|采写|摄于|报道|参与|自)/u

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
  const found = PHOTOGRAPHER.exec(caption.trim().slice(-40))?.[1] ?? ''
  const name = found.replace(/\s+/g, '').replace(/^(?:本报)?(?:记者|通讯员)/u, '')
  return name.length < 2 || NOT_NAMES.has(name) ? [] : [{ role: 'photographer', name }]
}

/** Names in the bracket that closes a story without a role: `（甲乙 丙丁）`; empty if it holds other words. */
export function parseSignature(bracket: string): readonly Byline[] {
  const words = joinSpacedNames(
    bracket
      .replace(/[（()）]/g, ' ')
      .split(/[\s、/／]+/)
      .filter((word) => word !== ''),
  )
  const known = words.length > 0 && words.every((word) => word.length <= 4 && word.length >= 2 && hasSurname(word))
  return known ? words.map((name) => ({ role: 'reporter', name })) : []
}

function hasSurname(name: string): boolean {
  return NAME.test(name) && (COMMON_SURNAMES.has(name[0] ?? '') || COMMON_SURNAMES.has(name.slice(0, 2)))
}

/** Names are parted by blanks or commas of enumeration and end at the first bracket, comma or 报道. */
function namesIn(stretch: string): readonly string[] {
  const [list = ''] = stretch
    .replace(/^\s{0,4}[:：]/, '')
    .split(/[)）(（，,。:：；;]|报[道导]|摄影报道|文[/／、][图摄]|[图摄][/／、]文|】|摄$|文$/u, 1)
  const words = joinSpacedNames(list.split(/[\s、/／]+/).filter((word) => word !== ''))
  const names: string[] = []
  for (const word of words) {
    if (AFTER_NAMES.test(word)) break
    const bare = word.replace(/(?:本报|融媒体|全媒体|见习|实习|特约|首席)$/u, '')
    if (NOT_NAMES.has(word) || bare === '') continue
    // Prose follows a name only after a mark; a long word without one is no name.
    if (!NAME.test(bare) || (bare.length > 4 && !/[·•]/.test(bare))) break
    names.push(bare)
  }
  return names
}

/** Papers set short names wide to make them as long as others: 陈 汀, 单 小龙. A single character is no name. */
function joinSpacedNames(words: readonly string[]): readonly string[] {
  // 丙 丁 戊: a line of single characters is one name.
  if ((words.length === 2 || words.length === 3) && words.every((word) => word.length === 1)) return [words.join('')]
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [word = '', next = ''] = [words[i], words[i + 1]]
    const wide = /^\p{Script=Han}$/u.test(word) && /^\p{Script=Han}{1,2}$/u.test(next)
    if (wide) i++
    joined.push(wide ? word + next : word)
  }
  return joined
}

/** The same name is kept once for each role. */
export function uniqueBylines(bylines: readonly Byline[]): readonly Byline[] {
  const seen = new Map(bylines.map((byline) => [`${byline.role}|${byline.name}`, byline]))
  return [...seen.values()]
}
