import { GIVEN_NAMES, SURNAMES } from './name-lists.js'
import { spell } from './spell.js'

/** Surnames of two characters, and how they are spelled where pinyin by character is not it. */
const DOUBLE_SURNAMES: ReadonlyMap<string, string | null> = new Map([
  ...[
    ...'欧阳太史端木上官司马东方南宫闻人夏侯诸葛公羊赫连皇甫申屠公孙慕容仲孙钟离宇文司徒司空令狐呼延西门轩辕百里'.matchAll(
      /../gu,
    ),
  ].map(([surname]): [string, null] => [surname, null]),
  ['尉迟', 'Yuchi'],
  ['万俟', 'Moqi'],
  ['澹台', 'Tantai'],
  ['长孙', 'Zhangsun'],
  ['鲜于', 'Xianyu'],
  ['单于', 'Chanyu'],
])

/** A person in pinyin, the surname first: 沈万青 Shen Wanqing, 买买提江·肉孜 Maimaitijiang Rouzi; null: it cannot be told. */
export function latinPerson(name: string): string | null {
  const words = name.split('·')
  if (words.length > 1) return joined(words.map((word) => spell(word)))
  if (GIVEN_NAMES.has(name)) return spell(name)
  const double = name.length > 2 ? name.slice(0, 2) : ''
  if (DOUBLE_SURNAMES.has(double)) return joined([DOUBLE_SURNAMES.get(double) ?? spell(double), spell(name.slice(2))])
  // 阿依古丽, 努尔兰, 卓玛: given names of other languages are one word.
  if (name.length < 2 || name.length > 3 || isOneWord(name)) return spell(name)
  return joined([spell(name.slice(0, 1), true), spell(name.slice(1))])
}

/** What hardly any given name of Chinese holds, and many of other languages do. */
const OTHER_LANGUAGES = /.[尔孜甫热麦吾肯提玛姆措嘎瓦]/u
function isOneWord(name: string): boolean {
  return GIVEN_NAMES.has(name) || !SURNAMES.has(name.slice(0, 1)) || (name.length === 3 && OTHER_LANGUAGES.test(name))
}

function joined(words: readonly (string | null)[]): string | null {
  return words.includes(null) ? null : words.join(' ')
}
