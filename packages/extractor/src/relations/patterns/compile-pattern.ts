import type { EntityType } from '@shanhai/model'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { ClaimPattern } from './claim-pattern.js'

const ALL_MARKS = Object.values(MENTION_MARKS).join('')
const PLACE = MENTION_MARKS.Place
/** Between the names of a list; the remark in brackets belongs to the name before it. */
const JOINER = '(?:、|和|与|及|以及|暨)'
const REMARK = '(?:[（(][^（）()\\n]{1,20}[）)])?'
const AIM = `(?:对口)?(?:援[疆藏青宁]|支援|帮扶|东西部协作|协作|${MENTION_MARKS.Programme})`

/** Compiles the notation of {@link ClaimPattern}; every repetition is bounded, so that matching takes linear time. */
export function compileClaimPattern({ pattern, subjects, objects }: ClaimPattern): RegExp {
  const source = pattern
    // A comma in a class stands for itself: there both are printed.
    .replaceAll(/，(?![,。])/g, '[，,]')
    .replaceAll('{S}', `(?<S>${listOf(subjects)})`)
    .replaceAll('{O}', `(?<O>${listOf(objects)})`)
    .replaceAll('{T}', `(?<S>${titledListOf(subjects)})`)
    .replaceAll('{s}', `(?<S>[${subjects.map((type) => MENTION_MARKS[type]).join('')}])`)
    .replaceAll('{P}', `${PLACE}{1,4}`)
    .replaceAll('{AIM}', AIM)
    .replaceAll(/\{~(\d+)\}/g, (_, most: string) => `[^，,。；;：:！!？?\\n${ALL_MARKS}]{0,${most}}`)
    .replaceAll(/\{=(\d+)\}/g, (_, most: string) => `[^。；;！!？?\\n]{0,${most}}?`)
  return new RegExp(source, 'dgu')
}

/** Names of the types with titles and bodies between them: 某局局长甲、某校校长乙. */
function titledListOf(types: readonly EntityType[]): string {
  const marks = types.map((type) => MENTION_MARKS[type]).join('')
  // No name of the types between two of them: a list of many people is cut in one way only.
  return `[${marks}]${REMARK}(?:[、，,和与及][^。；;：:！!？?“”\\n${marks}]{0,30}[${marks}]${REMARK}){0,7}`
}

/** One name of the types, or several in a list; a chain such as 昌吉市六工镇 is one name, its last mark. */
function listOf(types: readonly EntityType[]): string {
  const name = `[“"《]?${PLACE}{0,3}[${types.map((type) => MENTION_MARKS[type]).join('')}][”"》]?${REMARK}(?:代表[队团])?`
  return `${name}(?:${JOINER}${name}){0,9}`
}

const NAME_IN_LIST = new RegExp(`[${ALL_MARKS}](?=[^${ALL_MARKS}]|$)`, 'gu')

/** Offsets of the names of a list inside its text: of a chain the last. */
export function namesInList(list: string): readonly number[] {
  return [...list.matchAll(NAME_IN_LIST)].map(({ index }) => index)
}
