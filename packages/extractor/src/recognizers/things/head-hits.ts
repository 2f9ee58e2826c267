import type { ThingHead, ThingType } from '@shanhai/lexicon'
import type { Token } from '../../tokenizer/tokenizer.js'
import type { Candidate } from '../recognizer.js'
import { headGoesOn, isCountedBehind, isCountedOrPointedAt, statusAfter } from './surroundings.js'
import type { StatusBehind } from './surroundings.js'
import { toThing } from './thing-candidate.js'
import type { ThingContext } from './thing-context.js'
import type { LeftWalk } from './walk-left.js'
import { leadingPlace, walkLeft } from './walk-left.js'

/** A hit of a head with all that decides on it. */
export interface HeadHit {
  readonly context: ThingContext
  readonly head: ThingHead
  readonly headStart: number
  readonly end: number
  readonly walk: LeftWalk
  /** What is said of the project behind the name, or behind the list in which it stands. */
  readonly status: StatusBehind | undefined
}

/** Heads before which 建设 is a part of the name. */
const WORKS = /^(?:项目|工程)$/
/** 主体工程, 配套工程: parts of works. */
const PART_OF_WORKS = /^(?:主体|配套|附属|前期|土建|收尾|相关|该项)$/

/** The heads in an article, in reading order, with what stands before them; those that are counted are left out. */
export function findHeadHits(context: ThingContext): readonly HeadHit[] {
  const hits: HeadHit[] = []
  for (const token of context.document.tokens) {
    // Inside a word of two characters that the tokenizer guessed a head may end too: 展｜上.
    const guessed = token.tag === 'x' && token.text.length === 2 ? readHit(context, token, token.start + 1) : undefined
    if (guessed) hits.push(guessed)
    const hit = readHit(context, token, token.end)
    if (hit) hits.push(hit)
  }
  return hits
}

function readHit(context: ThingContext, token: Token, end: number): HeadHit | undefined {
  const { text } = context.document
  const head = context.index.heads.endingAt(text, end)
  if (!head || !isHead(head, token)) return undefined
  const headStart = end - head.head.length
  // 活动活动活动: no name repeats its head.
  if (text.startsWith(head.head, headStart - head.head.length)) return undefined
  const isWorks = WORKS.test(head.head)
  if (isWorks && PART_OF_WORKS.test(text.slice(headStart - 2, headStart))) return undefined
  // A project has a quotation right in its name; campaigns and events may have words between.
  const gap = head.type !== 'Project' || head.head === '工程'
  const walk = walkLeft(context, headStart, { joinsHead: isWorks, gap })
  // Nothing before it: a common noun, as most are.
  if (walk.start === headStart || headGoesOn(context, end)) return undefined
  if (isCountedOrPointedAt(context, walk.start) || isCountedBehind(context, end)) return undefined
  return { context, head, headStart, end, walk, status: statusAfter(context, end) }
}

/** 开馆, 进厂: a verb and its object. */
const VERB_AND_HEAD = /^[开建进入办出到下上闭参].$/

/** 图书｜展 has a head of one character, 发展 is a word of another kind. */
function isHead({ head }: ThingHead, { text, tag }: Token): boolean {
  return head.length > 1 || text === head || (/^(?:n|t|x)/.test(tag) && !VERB_AND_HEAD.test(text))
}

/** The candidate from the start of the walk to the end of the head. */
export function toName({ head, walk, end }: HeadHit, type: ThingType = head.type): Candidate {
  return toThing({ start: walk.start, end }, type, 'head', { place: leadingPlace(walk) })
}

/** The candidate from a quotation to the end of the head; undefined without one, and for formulas: “公司+农户”模式. */
export function fromQuotation({ context, walk, end }: HeadHit): Candidate | undefined {
  const quote = walk.anchors.find(({ kind }) => kind === 'quote')
  if (!quote || /[+＋]/.test(context.document.text.slice(quote.start, quote.end))) return undefined
  return toThing({ start: quote.start, end }, 'Programme', 'head')
}
