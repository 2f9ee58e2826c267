import { MENTION_MARKS } from '../document/encoded-text.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { SentenceContext } from './relation-rule.js'

/** The end of a body's name that no recognizer knows. */
const BODY_WORDS = /^\p{Script=Han}{1,7}(?:中心|血站|委员会|公司|集团|学院|医院|学校|研究所)/u

/** The words right behind a place as far as a name can go: 上海援建的车间 is no name. */
const WORDS = /^(?!援[建助]|对口|结对|帮扶|支援|选派|派出)(?:(?!的)\p{Script=Han}){0,10}/u

/** 湖北省血液中心, where no recognizer knows the body: its place is not the one that acts. */
export function isPartOfName({ document, resources, encoded }: SentenceContext, { type, end }: LinkedMention): boolean {
  if (type !== 'Place') return false
  const next = encoded.encodedOffset(end)
  // 深圳市 before 罗湖区驻田东县工作组: the address of a body.
  if (encoded.text[next] === MENTION_MARKS.Organization) return true
  const words = WORDS.exec(encoded.text.slice(next, next + 10))?.[0] ?? ''
  if (BODY_WORDS.test(words)) return true
  for (let length = 2; length <= words.length; length++) {
    if (resources.endings.endingAt(words, length) && document.isBoundary(end + length)) return true
  }
  return false
}
