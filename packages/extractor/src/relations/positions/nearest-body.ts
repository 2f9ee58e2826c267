import type { LinkedMention } from '../../linking/linked-mention.js'
import { mentionsIn } from '../mentions-in.js'
import type { SentenceContext } from '../relation-rule.js'
import { holderOf, startOfReach } from './holder.js'
import type { Holder } from './post.js'

/** True for a body or place on the side that a programme assists. */
export function isAssisted({ resources }: SentenceContext, { division }: Pick<LinkedMention, 'division'>): boolean {
  return (
    division !== undefined &&
    resources.programmes.some(({ regions }) => regions.some((prefix) => division.code.startsWith(prefix)))
  )
}

/** 小组组长, 前方指挥部总指挥: the body named before whose name ends in the words before the title. */
export function bodyEndingIn(context: SentenceContext, words: string, offset: number): Holder | undefined {
  return lastBody(context, offset, ({ type, normalized }) => type === 'Organization' && normalized.endsWith(words))
}

/**
 * The wanted body that is named last before an offset, in the same sentence or one of the two before. Of a supporter's
 * school and the one to which it sent somebody, named together, it is the latter of which an article goes on to speak.
 */
export function lastBody(
  context: SentenceContext,
  offset: number,
  isWanted: (mention: LinkedMention) => boolean,
): Holder | undefined {
  const range = { start: startOfReach(context), end: offset }
  const named = mentionsIn({ mentions: context.article }, range).filter(
    (mention) => mention.start >= range.start && mention.end <= range.end && isWanted(mention),
  )
  const last = named.at(-1)
  if (!last) return undefined
  const assisted = isAssisted(context, last) ? [] : named.filter((mention) => isAssisted(context, mention))
  const isOne = new Set(assisted.map(({ entity }) => entity)).size === 1
  const found = (isOne ? assisted.at(-1) : undefined) ?? last
  return goesOn(context, found) || isInList(context, named, found) ? undefined : inferred(context, found)
}

/** 某县总医院 + 某分院: another noun right behind the name is the rest of a longer one, but for a title: 某学校教务处主任. */
function goesOn({ document, resources }: SentenceContext, { end }: LinkedMention): boolean {
  const next = document.tokenAt(end)
  if (next?.start !== end || !/^[nx]/.test(next.tag) || !/^\p{Script=Han}/u.test(next.text)) return false
  const words = /^\p{Script=Han}{2,10}/u.exec(document.text.slice(end, end + 10))?.[0] ?? ''
  for (let length = 2; length <= words.length; length++)
    if (resources.titles.endingAt(words, length) !== undefined) return false
  return true
}

/** 甲中学和乙中学: of two bodies named in one breath neither is the one of which the words go on to speak. */
function isInList({ document }: SentenceContext, named: readonly LinkedMention[], last: LinkedMention): boolean {
  return named.some(
    ({ entity, end }) => entity !== last.entity && /^[、和与及]$/.test(document.text.slice(end, last.start)),
  )
}

export function inferred(context: SentenceContext, mention: LinkedMention): Holder {
  return { ...holderOf(context, mention), inferredFrom: mention }
}
