import { isNamedQuotation } from './named-quotation.js'
import type { Step, StepState } from './step.js'
import { stepOverToken } from './step-over-token.js'
import type { ThingContext } from './thing-context.js'

/** A way to step: a step, `null` where nothing may stand here, undefined to leave it to the next way. */
type Way = (context: ThingContext, at: number, state: StepState) => Step | null | undefined

const WAYS: readonly Way[] = [
  overEnclosure,
  overName,
  overYear,
  overStarter,
  overMark,
  ({ document, index, abbreviations }, at, { joinsHead }) =>
    stepOverToken({ document, index, abbreviations }, at, joinsHead),
]

/** The step to the left from `at`, or undefined where the name must begin. */
export function stepLeft(context: ThingContext, at: number, state: StepState): Step | undefined {
  // Heads stand close together in lists, and each walks over what the one behind it walked over.
  if (state.joinsHead || state.quoted) return findStep(context, at, state)
  const known = context.steps.get(at)
  if (known !== undefined) return known ?? undefined
  const step = findStep(context, at, state)
  context.steps.set(at, step ?? null)
  return step
}

function findStep(context: ThingContext, at: number, state: StepState): Step | undefined {
  if (context.isActorEnd(at)) return undefined
  for (const way of WAYS) {
    const step = way(context, at, state)
    if (step !== undefined) return step ?? undefined
  }
  return undefined
}

const LONGEST_BRACKET = 8

function overEnclosure(context: ThingContext, at: number, { quoted }: StepState): Step | null | undefined {
  const enclosure = context.enclosureEndingAt(at)
  if (!enclosure) return undefined
  const { start, mark } = enclosure
  if (mark === 'bracket') return at - start > LONGEST_BRACKET ? null : { start, end: at, content: false }
  const inner = context.document.text.slice(start + 1, at - 1)
  const isPart = mark === 'quote' && isNameLike(inner) && !(quoted && isNamedQuotation(inner, context.index))
  return isPart ? { start, end: at, anchor: 'quote', content: true } : null
}

/** A sentence in quotation marks is no part of a name; a slogan of short parts may be one. */
function isNameLike(quoted: string): boolean {
  return quoted.trim().length > 1 && !/[。！？!?；;]/.test(quoted) && (quoted.length <= 18 || !/[，,]/.test(quoted))
}

/** 洛隆县｜城镇供暖工程: the unit of a short name, where the tokenizer saw 县城. */
const UNIT = /[省市县区州旗乡镇]/

function overName(context: ThingContext, at: number): Step | undefined {
  const name = context.nameEndingAt(at)
  if (name?.type === 'Organization') {
    return { start: name.start, end: at, anchor: 'organization', candidate: name, content: true, proper: true }
  }
  const place = name ?? (UNIT.test(context.document.text[at - 1] ?? '') ? context.nameEndingAt(at - 1) : undefined)
  if (place?.type !== 'Place') return undefined
  // 红池坝 in 红池坝旅游公路: a site that only this article names says more than where a work stands.
  const isOwn = place.detail.kind === 'site' && place.detail.level !== 'village'
  if (isOwn) return { start: place.start, end: at, anchor: 'place', candidate: place, content: true, proper: true }
  return { start: place.start, end: at, anchor: 'place', candidate: place, content: false }
}

const YEAR = /(?:19|20)\d\d年?$/

function overYear({ document: { text } }: ThingContext, at: number): Step | undefined {
  const year = YEAR.exec(text.slice(Math.max(0, at - 5), at))
  return year ? { start: at - year[0].length, end: at, anchor: 'year', content: false } : undefined
}

function overStarter({ document, index }: ThingContext, at: number): Step | undefined {
  const starter = index.words.starter.endingAt(document.text, at)
  if (starter === undefined || !document.isBoundary(at - starter.length)) return undefined
  return { start: at - starter.length, end: at, anchor: 'starter', content: starter.length > 2 }
}

/** 2025新疆舌尖上的…美食节: a 的 inside a name that began with a year or an edition. */
const NAME_WITH_DE = /(?:(?:19|20)\d\d年?|第[一二三四五六七八九十]{1,3}届)[\p{Script=Han}]{2,8}的$/u
const LONGEST_OPENING = 16

function overMark({ document: { text } }: ThingContext, at: number): Step | null | undefined {
  const mark = text[at - 1]
  // 3#和4#机组
  const joinsNumbers = /^[#号]和\d$/.test(text.slice(at - 2, at + 1))
  if (mark === '·' || joinsNumbers) return { start: at - 1, end: at, content: false }
  if (mark !== '的') return undefined
  const opening = NAME_WITH_DE.exec(text.slice(Math.max(0, at - LONGEST_OPENING), at))
  return opening ? { start: at - opening[0].length, end: at, anchor: 'year', content: true } : null
}
