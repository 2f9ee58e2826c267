import type { ThingClass, ThingType } from '@shanhai/lexicon'
import type { Candidate } from '../recognizer.js'
import type { ThingContext } from './thing-context.js'
import { toThing } from './thing-candidate.js'
import type { LeftWalk } from './walk-left.js'
import { leadingPlace, walkLeft } from './walk-left.js'

/** 等 with a count and modifiers before what the members are called. */
const BEHIND_LIST = /^等(?:(?:\d{1,4}|[一二两三四五六七八九十百]{1,3})(?:余|多)?(?:[个场次座]|项(?!目))?)?/
const LONGEST_MODIFIER = 6
const MOST_ITEMS = 12

const LISTS = [
  ['list_project', 'Project'],
  ['list_event', 'Event'],
  ['list_brand', 'Brand'],
  ['list_programme', 'Programme'],
] as const satisfies readonly (readonly [ThingClass, ThingType])[]

/**
 * Members of a list that says behind it what they are: 甲、乙等项目投产 (Hearst, Automatic acquisition of hyponyms, 1992,
 * for English "such as"). A member must have a proper part or a head of the type.
 */
export function findListedNames(context: ThingContext): readonly Candidate[] {
  const { text } = context.document
  const names: Candidate[] = []
  for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
    const type = classBehind(context, at)
    if (type !== undefined) names.push(...readItems(context, at, type))
  }
  return names
}

function classBehind({ document: { text }, index: { words } }: ThingContext, at: number): ThingType | undefined {
  const mark = BEHIND_LIST.exec(text.slice(at, at + 10))
  if (!mark) return undefined
  const from = at + mark[0].length
  for (let start = from; start <= from + LONGEST_MODIFIER; start++) {
    if (/[，。；、！？：,;:!?\n的]/.test(text[start] ?? '\n')) return undefined
    for (const [name, type] of LISTS) if (words[name].startingAt(text, start) !== undefined) return type
  }
  return undefined
}

function readItems(context: ThingContext, listEnd: number, type: ThingType): readonly Candidate[] {
  const { text } = context.document
  const names: Candidate[] = []
  let end = listEnd
  for (let item = 0; item < MOST_ITEMS; item++) {
    const walk = walkLeft(context, end)
    // A middle member reaches from mark to mark; only the first begins where a name begins.
    const middle = /[、]/.exec(text.slice(walk.reach - 2, walk.reach))
    const start = middle ? walk.reach - 1 + middle.index : walk.start
    if (start >= end) break
    const name = readItem(context, { ...walk, start }, end, type)
    if (name) names.push(name)
    if (!middle) break
    end = start - 1
  }
  return names
}

function readItem(context: ThingContext, walk: LeftWalk, end: number, type: ThingType): Candidate | undefined {
  return isMember({ context, walk, end, type })
    ? toThing({ start: walk.start, end }, type, 'list', { place: leadingPlace(walk) })
    : undefined
}

interface Item {
  readonly context: ThingContext
  readonly walk: LeftWalk
  readonly end: number
  readonly type: ThingType
}

/** True for a member that can be a name of the list's type. */
function isMember({ context, walk, end, type }: Item): boolean {
  const { document, index } = context
  const length = end - walk.start
  const head = index.heads.endingAt(document.text, end)
  const ofType = head?.type === type && head.head.length < length
  const anchored = walk.anchors.some(({ kind }) => kind !== 'ordinal' && kind !== 'starter')
  switch (type) {
    case 'Project':
      if (length < 4 || isNickname(walk, end) || isSchoolOrHospital(walk, end)) return false
      return walk.proper || ((anchored || ofType) && walk.content >= 2)
    case 'Event':
      return ofType && length >= 3
    case 'Brand': {
      const product = index.products.endingAt(document.text, end)
      // 木垒羊肉、鹰嘴豆等特产: a good of its own needs no place in the list.
      if (!product) return false
      return anchored ? length > product.product.length : product.distinctive && length === product.product.length
    }
    case 'Programme':
      return walk.anchors.some(({ kind, start }) => kind === 'quote' && start === walk.start)
  }
}

/** 漳州一中古雷分校等项目: built or not, a school stays a body. */
function isSchoolOrHospital({ start, anchors }: LeftWalk, end: number): boolean {
  return anchors.some(({ candidate }) => {
    const isWhole = candidate?.start === start && candidate.end === end
    return (
      isWhole &&
      candidate.detail.kind === 'organization' &&
      /^(?:school|hospital)$/.test(candidate.detail.organizationKind)
    )
  })
}

/** “油头”“食头”等项目: nicknames of kinds, nothing but short quotations. */
function isNickname({ anchors }: LeftWalk, end: number): boolean {
  return anchors.every(({ kind, start, end: stop }) => kind === 'quote' && stop - start < 6) && anchors[0]?.end === end
}
