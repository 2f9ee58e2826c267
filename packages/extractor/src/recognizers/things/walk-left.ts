import type { Span } from '@shanhai/model'
import type { Candidate } from '../recognizer.js'
import { stepLeft } from './left-step.js'
import type { AnchorKind, Step } from './step.js'
import type { ThingContext } from './thing-context.js'

/** No name is longer, its head included. */
const LONGEST_NAME = 44

export interface WalkOptions {
  /** True where 建设 may be the last word before the head: 活动中心建设｜项目. */
  readonly joinsHead?: boolean
  /** True where words that are in no list may stand between a quotation and the head. */
  readonly gap?: boolean
}

/** What stands before a head and may belong to its name. */
export interface LeftWalk {
  /** Where the name begins: at the leftmost anchor, or after the leading words that name nothing. */
  readonly start: number
  /** As far as the walk came, trimming aside. */
  readonly reach: number
  /** From right to left. */
  readonly anchors: readonly (Span & { readonly kind: AnchorKind; readonly candidate?: Candidate })[]
  /** Characters between start and head that name something; those of generic modifiers and places do not count. */
  readonly content: number
  /** All characters between start and head, those of places and years aside that name nothing of their own. */
  readonly words: number
  readonly proper: boolean
}

/**
 * Walks to the left from `end` over the words that may stand in a name: places, organisations, quotations, brackets,
 * nouns and the verbs of the list. A governing verb, a conjunction, punctuation or the name of an acting body ends it.
 */
export function walkLeft(context: ThingContext, end: number, options: WalkOptions = {}): LeftWalk {
  const { joinsHead = false, gap = false } = options
  const steps: Step[] = []
  let at = end
  let quoted = false
  while (at > 0 && end - at < LONGEST_NAME) {
    const known = stepLeft(context, at, { joinsHead: joinsHead && at === end, quoted })
    const step = known ?? (gap ? stepToQuotation(context, at) : undefined)
    if (!step) break
    steps.push(step)
    at = step.start
    quoted ||= step.anchor === 'quote'
    if (step.anchor === 'year') {
      // 木垒县｜2024年十大民生实事: only a place stands before a year.
      const before = stepLeft(context, at, { joinsHead: false, quoted })
      if (before?.anchor === 'place') steps.push(before)
      break
    }
  }
  const lone = steps.length > 0 ? loneCharacter(context, at) : undefined
  return toWalk(lone ? [...steps, lone] : steps, end)
}

/** Most characters between a quotation and the words that are known to stand in names. */
const LONGEST_GAP = 10
const NOT_IN_GAP = /[的了在是和与及或从被把将已也就都还不会要等让使向为对到中上下后前时这那该我们通过完成]/

/** “光明行”白内障复明公益行动: what stands between a quotation and the head needs no list. */
function stepToQuotation(context: ThingContext, at: number): Step | undefined {
  const { text } = context.document
  for (let end = at - 1; end > 0 && at - end <= LONGEST_GAP; end--) {
    const character = text[end] ?? ''
    if (!/[\p{Script=Han}A-Za-z]/u.test(character) || NOT_IN_GAP.test(character)) return undefined
    if (context.enclosureEndingAt(end)?.mark === 'quote') return { start: end, end: at, content: true }
  }
  return undefined
}

/** Parts of speech of which a lone character between a name and a hard border is no part. */
const FUNCTION_TAG = /^(?:p|c|u|uj|ul|uv|ud|d|r|v|m|q|y|x|t)/
const HARD_BORDER = /[，。；：、！？“”（）,;:!?()\n的了]/

/** 、中｜沙古雷乙烯项目: a character that the tokenizer cut off, between the name and a hard border. */
function loneCharacter({ document: { text, tokenAt } }: ThingContext, at: number): Step | undefined {
  const token = at > 1 ? tokenAt(at - 1) : undefined
  if (token?.text.length !== 1 || FUNCTION_TAG.test(token.tag)) return undefined
  if (!HARD_BORDER.test(text[at - 2] ?? '\n') || !/\p{Script=Han}/u.test(token.text)) return undefined
  return { start: at - 1, end: at, content: true }
}

function toWalk(steps: readonly Step[], end: number): LeftWalk {
  const used = steps.slice(0, lengthOfName(steps))
  const anchors: LeftWalk['anchors'][number][] = []
  let content = 0
  let words = 0
  let proper = false
  for (const step of used) {
    const { start, end: stop, anchor, candidate } = step
    if (anchor !== undefined) anchors.push({ start, end: stop, kind: anchor, ...(candidate ? { candidate } : {}) })
    if (step.content) content += stop - start
    if (step.content || (anchor !== 'place' && anchor !== 'year')) words += stop - start
    proper ||= step.proper === true
  }
  return { start: used.at(-1)?.start ?? end, reach: steps.at(-1)?.start ?? end, anchors, content, words, proper }
}

/** How many of the steps are part of the name: up to the leftmost anchor, or else the leftmost that names something. */
function lengthOfName(steps: readonly Step[]): number {
  let named = 0
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]
    if (step?.anchor !== undefined && step.anchor !== 'ordinal') return i + 1
    if (named === 0 && step && ((step.content && step.verb !== true) || step.anchor === 'ordinal')) named = i + 1
  }
  return named
}

/** True if the walk met an anchor of one of the kinds. */
export function hasAnchor({ anchors }: LeftWalk, ...kinds: readonly AnchorKind[]): boolean {
  return anchors.some(({ kind }) => kinds.includes(kind))
}

/** The place with which the name begins, or with which the body begins that it begins with: 木垒县 in 木垒县中学体育馆. */
export function leadingPlace({ start, anchors }: LeftWalk): Candidate | undefined {
  const first = anchors.find((anchor) => anchor.start === start)?.candidate
  return first?.detail.kind === 'organization' ? first.detail.place : first?.type === 'Place' ? first : undefined
}
