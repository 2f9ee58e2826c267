import type { Title } from '@shanhai/lexicon'
import type { SentenceContext } from '../relation-rule.js'
import type { PartReach } from './pile-parts.js'
import { BLANK } from './pile-parts.js'
import {
  AID_BODY_WORDS,
  BYLINE_TITLE,
  FORMER_WORDS,
  NEW_WORDS,
  NOT_IN_TITLE,
  SENT_WORDS,
  TITLE_LENGTH,
} from './post-words.js'

const PREFIX = new RegExp(`^(?:(?<former>${FORMER_WORDS})|${SENT_WORDS}|${NEW_WORDS})`, 'u')
/** Cells inside a body, whose posts are posts of the body: 党委书记, 工会主席, 办公室主任. */
const INNER_CELL = /^(?:党|团|工会|办公室|科|.{0,6}(?:[科室部处组]|[大中支]队)$)/u

/** A title as it stands in a part of a pile. */
export interface TitleWords {
  readonly title: string
  readonly kind: Title['kind']
  readonly former: boolean
}

/** The title at the end of the words, or the longest at their beginning, without 原, 现任 and the like. */
export function titleWords({ resources }: SentenceContext, text: string, reach: PartReach): TitleWords | undefined {
  let words = text.replaceAll(BLANK, '').trim()
  let former = false
  for (let prefix = PREFIX.exec(words); prefix; prefix = PREFIX.exec(words)) {
    former ||= prefix.groups?.['former'] !== undefined
    words = words.slice(prefix[0].length)
  }
  const title = reach === 'whole' ? words : longestTitle(words, (text, end) => resources.titles.endingAt(text, end))
  const entry = title === undefined ? undefined : resources.titles.endingAt(title, title.length)
  if (title === undefined || !entry || !isTitle(title) || BYLINE_TITLE.test(title)) return undefined
  return { title, kind: entry.kind, former }
}

/** The longest beginning that ends in a title word: 副校长两年 holds 副校长. */
function longestTitle(text: string, endingAt: (text: string, end: number) => unknown): string | undefined {
  for (let end = Math.min(text.length, TITLE_LENGTH); end > 1; end--) {
    const title = text.slice(0, end)
    // 某县县委书记的老乡 is no secretary.
    if (endingAt(text, end) !== undefined && isTitle(title)) return text[end] === '的' ? undefined : title
  }
  return undefined
}

/** True if the words can be a post: short, and without particles. */
function isTitle(title: string): boolean {
  return (
    title.length > 1 &&
    title.length <= TITLE_LENGTH &&
    !NOT_IN_TITLE.test(title) &&
    !/[“”‘’《》：:；;。！？!?，,]/.test(title)
  )
}

/** The body that a title names in its first words: 人民医院 in 人民医院院长; undefined for a cell of the holder. */
export function innerBody({ resources }: SentenceContext, title: string): string | undefined {
  for (let end = title.length - 2; end > 1; end--) {
    const words = title.slice(0, end)
    const ending = resources.endings.endingAt(title, end)
    if (AID_BODY_WORDS.test(words)) return words
    if (ending && ending.kind !== 'party' && !INNER_CELL.test(words)) return words
  }
  return undefined
}
