import type { Span } from '@shanhai/model'
import type { NameSurroundings } from './name-evidence.js'

/** The first words of a life in an announcement, behind the name. */
const LIVES = ['，男，', '，女，']
/** What they go on with: the people, the year or place of birth, the age, what the person is. */
const GOES_ON = /^(?:\p{Script=Han}{1,5}族|[12]\d{3}年|\d{2}岁|[一-十]{2,4}岁|中共|本科|大专|研究生)/u
const LONGEST_BEHIND = 7
const LONGEST_NAME = 14
const IN_NAME = /[\p{Script=Han}·]/u
/** What may stand before the name. */
const OPENS = /^[\n。；：\s（]$/
/** What ends no name: 本人，男，; 患者，女，. */
const NO_NAME = /[人者员的他她童岁族某一二三四五]$/

/**
 * Names that nothing but the first words of a life give away, whatever their surname: 飞龙，男，哈尼族，1979年5月生; 阿依古丽·买买提，女，维吾尔族.
 */
export function findLifeLines({ document: { text }, hits }: NameSurroundings): readonly Span[] {
  return LIVES.flatMap((life) => {
    const names: Span[] = []
    for (let end = text.indexOf(life); end >= 0; end = text.indexOf(life, end + 1)) {
      const from = end + life.length
      if (!GOES_ON.test(text.slice(from, from + LONGEST_BEHIND))) continue
      let start = end
      while (start > 0 && end - start < LONGEST_NAME && IN_NAME.test(text.charAt(start - 1))) start--
      const name = text.slice(start, end)
      const longest = name.includes('·') ? LONGEST_NAME - 1 : LONGEST_PLAIN
      const opens = start === 0 || OPENS.test(text.charAt(start - 1))
      if (!opens || name.length < 2 || name.length > longest || NO_NAME.test(name)) continue
      if ([hits.private, hits.occupation, hits.post].every((title) => title.startingAt(start) < name.length))
        names.push({ start, end })
    }
    return names
  })
}

/** Longest name without a middle dot. */
const LONGEST_PLAIN = 6
