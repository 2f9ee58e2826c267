import type { LexiconHits } from '../../document/lexicon-hits.js'
import { UnitSet } from '../../document/unit-set.js'
import { isUnderAgeBefore } from './minors/ages.js'

/** What the words before a name say of the person: the kind of title, `minor` for children, '' for nothing. */
export type Introduction = '' | 'post' | 'occupation' | 'byline' | 'private' | 'presented' | 'imprint' | 'minor'

/** A remark between title and name: 副局长（援藏）卢峰. */
const REMARK = /[（(](?:援[疆藏青宁]|挂职|正县级|兼)[）)]$/
const LONGEST_REMARK = 5
/** 大学生, 留学生 are no children, 青少年 nobody by name. */
const OF_AGE = /[大留青]/
/** 歌师, 面包师, 检修员, 银匠: trades that no list has all of; 八师 is a division, 人员 and 会员 are nobody's trade. */
const TRADE = /\p{Script=Han}(?:(?<![第一二三四五六七八九十百\d出誓])师|(?<![人全动满超减官会成专议裁])员|匠)$/u
const LONGEST_TRADE = 3
const ENDS_TRADE = new UnitSet('师员匠')

/** A colon or a space, of full or half width. */
function isGap(unit: number): boolean {
  return unit === 0xff1a || unit === 0x3a || unit === 0x20 || unit === 0x3000
}

/** The words right before an offset that present a person. */
export function introductionBefore(text: string, hits: LexiconHits, at: number): Introduction {
  const end = beforeRemark(text, at)
  const post = hits.post.endingAt(end)
  const occupation = hits.occupation.endingAt(end)
  const described = hits.private.endingAt(end)
  const title = Math.max(post, occupation, described)
  // 大学生 is longer than 学生 and no minor.
  const minor = hits.minor_title.endingAt(end)
  if (minor > 0 && minor >= title && !OF_AGE.test(text.charAt(end - minor - 1))) return 'minor'
  if (isUnderAgeBefore(text, end)) return 'minor'
  if (title > 0) {
    if (hits.byline.endingAt(end) === title) return 'byline'
    return post === title ? 'post' : occupation === title ? 'occupation' : 'private'
  }
  if (hits.introduces_person.endingAt(end) > 0) return 'presented'
  // 牛肉面师｜傅: the trade goes on.
  if (
    ENDS_TRADE.has(text.charCodeAt(end - 1)) &&
    text.charAt(at) !== '傅' &&
    TRADE.test(text.slice(Math.max(0, end - LONGEST_TRADE), end))
  )
    return 'occupation'
  const imprint = beforeGap(text, at)
  return imprint < at && hits.imprint_title.endingAt(imprint) > 0 ? 'imprint' : ''
}

/** Where the words before an offset end, a remark in brackets left out. */
function beforeRemark(text: string, at: number): number {
  const last = text.charCodeAt(at - 1)
  if (last !== 0x29 && last !== 0xff09) return at
  return at - (REMARK.exec(text.slice(Math.max(0, at - LONGEST_REMARK), at))?.[0].length ?? 0)
}

/** Where the words before an offset end, a colon and a space left out. */
function beforeGap(text: string, at: number): number {
  let end = at
  while (end > 0 && at - end < 2 && isGap(text.charCodeAt(end - 1))) end--
  return end
}
