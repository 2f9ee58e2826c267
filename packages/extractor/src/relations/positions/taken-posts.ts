import type { Span } from '@shanhai/model'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { TakingPattern } from '../patterns/taking-patterns.js'
import { lastIn } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { datesIn } from '../sentence-dates.js'
import { intervalOf } from '../time/dated-text.js'
import { holderOf, startOfReach } from './holder.js'
import { SECONDED } from './post-words.js'
import type { PostPart } from './pile-parts.js'
import { blankRemarks, dropTrailing, splitPile } from './pile-parts.js'
import type { Holder, Post } from './post.js'
import { readPost } from './read-posts.js'

/** A post with the person who takes it and what the words say of the time. */
export interface TakenPost extends Post {
  readonly person: LinkedMention
  readonly seconded: boolean
  readonly planned: boolean
  /** Article frame: from the name to the verb. */
  readonly focus: Span
  readonly validFrom?: string
  readonly validTo?: string
}

const CLAUSE_END = /[。；;：:“”！!？?\n）)]/
const FORMER_VERB = /原|曾|不再|历任|时任|卸任|免去|生前|(?:前|过去|早先|早年).{0,3}[是系为]$|^的$/
/** Right before the verb: 此前任, 援藏前担任, 曾先后任. */
const FORMER_TIME =
  /(?:曾|此前|之前|以前|从前|原先|(?:援[疆藏青宁派]|[赴进入来][疆藏青宁]|挂职|支教)之?前)[，,]?.{0,3}$/u
const PLANNED_VERB = /拟/
const HOLDER_ONLY = new RegExp(`^[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]{1,3}$`, 'u')
/** How far behind the verb the posts may go. */
const REACH = 60
/** How far before the name the time of a taking may stand. */
const TIME_REACH = 24
/** Between a time and the name or verb that it dates. */
const TIME_GAP = /^(?:起|间|期间)?(?:[，,][^，。；！？、]{0,8})?$/

const COMPILED = new WeakMap<TakingPattern, RegExp>()

/** The posts that a construction gives to a person of the sentence. */
export function takenPosts(context: SentenceContext, pattern: TakingPattern): readonly TakenPost[] {
  const { encoded, mentions } = context
  const isPronoun = pattern.pattern.includes('(?<pronoun>')
  if (!isPronoun && !mentions.some(({ type }) => type === 'Person')) return []
  return [...encoded.text.matchAll(expressionOf(pattern))].flatMap((match) => postsOf(context, match))
}

function expressionOf(pattern: TakingPattern): RegExp {
  const known = COMPILED.get(pattern)
  if (known) return known
  const { Person, Place, Organization } = MENTION_MARKS
  const source = pattern.pattern
    .replaceAll('{Person}', Person)
    .replaceAll('{Place}', Place)
    .replaceAll('{Holder}', `[${Place}${Organization}]`)
  const expression = new RegExp(source, 'dgu')
  COMPILED.set(pattern, expression)
  return expression
}

function postsOf(context: SentenceContext, match: RegExpExecArray): readonly TakenPost[] {
  const people = peopleOf(context, match)
  if (people.length === 0) return []
  const verb = match.groups?.['verb'] ?? ''
  const range = postsRange(context, match)
  const printed = context.document.text.slice(
    context.encoded.sourceOffset(match.index),
    context.encoded.sourceOffset(range.end),
  )
  const how = {
    seconded: SECONDED.test(printed),
    planned: PLANNED_VERB.test(match[0].slice(-6)),
    focus: {
      start: context.encoded.sourceOffset(match.index),
      end: context.encoded.sourceOffset(match.index + match[0].length),
    },
    ...validityOf(context, match),
  }
  const isFormer = FORMER_VERB.test(verb) || FORMER_TIME.test(match[0].slice(0, match[0].lastIndexOf(verb)))
  const posts = readList(context, range, match)
  const taken = (post: Post, person: LinkedMention): TakenPost => ({
    ...post,
    former: post.former || isFormer,
    ...how,
    person,
  })
  if (match.groups?.['people'] === undefined)
    return posts.flatMap((post) => people.map((person) => taken(post, person)))
  // 甲、乙分别任书记、县长: one each, or there is no telling.
  return posts.length === people.length
    ? posts.flatMap((post, index) => people.slice(index, index + 1).map((person) => taken(post, person)))
    : []
}

/** Who takes the posts: the name, the names of a list, or whom he or she points back to. */
function peopleOf(context: SentenceContext, match: RegExpExecArray): readonly LinkedMention[] {
  const list = match.indices?.groups?.['people']
  if (!list) return [personOf(context, match) ?? []].flat()
  const people: LinkedMention[] = []
  for (let at = list[0]; at < list[1]; at++) {
    const mention = context.encoded.mentionAt(at)
    if (mention?.type === 'Person') people.push(mention)
  }
  return people
}

function personOf(context: SentenceContext, match: RegExpExecArray): LinkedMention | undefined {
  const at = match.indices?.groups?.['person']?.[0]
  if (at !== undefined) return context.encoded.mentionAt(at)
  const pronoun = context.encoded.sourceOffset(match.indices?.groups?.['pronoun']?.[0] ?? match.index)
  return lastIn(context.article, { start: startOfReach(context), end: pronoun }, ({ type }) => type === 'Person')
}

/** Encoded offsets between which the posts stand. */
function postsRange(
  { encoded }: SentenceContext,
  match: RegExpExecArray,
): { readonly start: number; readonly end: number } {
  const list = match.indices?.groups?.['list']
  if (list) return { start: list[0], end: list[1] }
  const start = match.index + match[0].length
  const rest = blankRemarks(encoded.text.slice(start, start + REACH))
  const length = rest.search(CLAUSE_END)
  return { start, end: start + (length < 0 ? rest.length : length) }
}

/** The posts up to the first part that is none; the next person's post behind a comma is not this one's. */
function readList(
  context: SentenceContext,
  { start, end }: { readonly start: number; readonly end: number },
  match: RegExpExecArray,
): readonly Post[] {
  const text = blankRemarks(context.encoded.text.slice(start, end))
  const holder = holderBeforeVerb(context, match)
  let posts: Post[] = holder ? [{ holder, title: '', former: false }] : []
  const first = posts.length
  // Behind a verb the posts end with their clause: 某人不再担任指挥长，接替他的是副指挥长另一人.
  const isVerb = /\p{Script=Han}/u.test(match.groups?.['verb'] ?? '')
  const isRemark = /[（(]/.test(match[0])
  // 任甲县、乙县副县长: bodies that share the title behind the last of them.
  let waiting: Holder[] = []
  for (const part of splitPile(text, start)) {
    const comma = posts.length > first && /[，,]/.test(context.encoded.text[part.at - 1] ?? '')
    if (comma && isVerb) break
    const bare = bareHolder(context, part)
    if (bare) {
      waiting = [...waiting, bare]
      continue
    }
    const post = readPost(context, part, posts, 'longest')
    // 某人，甲县委副书记、县长另一人: the whole pile is the next person's.
    if (runsIntoPerson(context, part)) return []
    if (!post || (comma && !isRemark) || part.text.includes(MENTION_MARKS.Person)) break
    posts = [...posts, ...waiting.map((other) => ({ ...post, holder: other })), post]
    waiting = []
  }
  return posts.slice(first)
}

/** The body or place of a part that is nothing but its name. */
function bareHolder(context: SentenceContext, { text, at }: PostPart): Holder | undefined {
  const mention = HOLDER_ONLY.test(text) ? context.encoded.mentionAt(at + text.length - 1) : undefined
  return mention && holderOf(context, mention)
}

/** 到木垒县任副县长: the body stands before the verb. */
function holderBeforeVerb(context: SentenceContext, match: RegExpExecArray) {
  const posts = match.indices?.groups?.['posts']
  if (!posts) return undefined
  for (let at = posts[1] - 1; at >= posts[0]; at--) {
    const mention = context.encoded.mentionAt(at)
    if (mention && mention.type !== 'Person') return holderOf(context, mention)
  }
  return undefined
}

/** 季某、瞿某，某某医院护士长花某: a title with a name right behind it. */
function runsIntoPerson({ encoded, resources }: SentenceContext, { text, at }: PostPart): boolean {
  const name = text.indexOf(MENTION_MARKS.Person)
  if (name < 0) return encoded.mentionAt(at + text.length)?.type === 'Person'
  // 从江县委常委、副县长（挂职）另一人: a remark may stand between.
  const words = dropTrailing(text.slice(0, name))
  return resources.titles.endingAt(words, words.length) !== undefined
}

/** The time printed right before the name or right before the verb: 2023年5月，某人任…; 某人2019年起任…. */
function validityOf(context: SentenceContext, match: RegExpExecArray): Pick<TakenPost, 'validFrom' | 'validTo'> {
  const { encoded, document, sentence } = context
  const name = encoded.sourceOffset(match.index)
  const verb = encoded.sourceOffset(match.indices?.groups?.['verb']?.[0] ?? match.index)
  const date = datesIn(context, { start: Math.max(sentence.start, name - TIME_REACH), end: verb }).at(-1)
  if (!date || date.precision === 'plan') return {}
  const gap = document.text.slice(date.end, date.start < name ? name : verb)
  if (!TIME_GAP.test(gap)) return {}
  const { from, to } = intervalOf(date.value)
  const isSpan = date.value.includes('/') && date.precision !== 'approx'
  return { validFrom: from, ...(isSpan && to !== undefined ? { validTo: to } : {}) }
}
