// Texts on which a rule shows that its time grows with the square of the length, and ordinary ones of the same length.
import { readdirSync, readFileSync } from 'node:fs'

/** Characters of each text. */
export const LENGTH = 100_000

/** One unit again and again, without a stop: what it may be the beginning of never ends. */
const REPEATED = [
  '山',
  '1',
  ' ',
  '（',
  '“',
  '”',
  '·',
  '的',
  '漳州',
  '漳州、',
  '木垒县西吉尔镇',
  '对口支援',
  '漳州援疆',
  '援疆工作队',
  '县人民医院、',
  '第三中学',
  '李村',
  '记者王建国、',
  '扎西',
  '12岁的',
  '2025年3月',
  '“山”工程',
  '《漳州规划》',
  '漳州学校（以下简称“山海”）',
  '昌吉市六工镇十三户村',
  '漳州市对口支援木垒县，',
  '木垒县，',
  '福建援疆漳州分指挥部',
  '福建援疆漳州分指挥部在木垒县建校。',
  '该县副县长王建国说，学校由漳州市援建。',
  '他任副县长。王建国说。',
  '王京党江',
]

/** Texts by what they repeat, and one of the words of all lists in any order. */
export function hostileTexts(lexicon) {
  return [...REPEATED.map((unit) => [unit, repeated(unit)]), ['all words', shuffledWords(lexicon)]]
}

/** A unit again and again, up to a length. */
export function repeated(unit, length = LENGTH) {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** The sample pages one after the other, again and again. */
export function ordinaryText() {
  const pages = new URL('../../seeds/pages/', import.meta.url)
  const texts = readdirSync(pages).map((name) => readFileSync(new URL(name, pages), 'utf8'))
  return repeated(texts.join('\n'))
}

/** Words of all lists in any order, as no text has them: everywhere something begins or ends. */
function shuffledWords(lexicon) {
  const words = [
    ...lexicon.titles.map((row) => row.title),
    ...lexicon.surnames.map((row) => row.surname),
    ...lexicon.organizationEndings.map((row) => row.ending),
    ...lexicon.thingHeads.map((row) => row.head),
    ...'漳州 木垒县 援疆 第十批 买买提 · 、 和 的 “ ” （ ） 《 》 2025年 3 万元 ， 在 举行 记者 说 建国 海 山'.split(
      ' ',
    ),
  ]
  let state = 7
  let text = ''
  while (text.length < LENGTH) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    text += words[(state >>> 8) % words.length] ?? ''
  }
  return text.slice(0, LENGTH)
}
