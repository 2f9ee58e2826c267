import type { Step } from './step.js'
import type { ThingContext } from './thing-context.js'

/** Parts of speech (jieba) that may stand inside such a name. */
const INSIDE_TAG = /^(?:n|nz|ns|nr|nrt|nt|nrfg|ng|x|j|vn|an|a|b|eng|s|l|zg|g|h|k|f)$/
/** Parts of speech of names and of words that the tokenizer guessed. */
const PROPER_TAG = /^(?:x|nz|nt|nrt|eng)$/
const HAN_OR_LATIN = /^[\p{Script=Han}A-Za-z+]+$/u
const ORDINAL = /^(?:首届|第[一二三四五六七八九十百\d]{1,4}[届次]?)$/
/** 十大民生实事. */
const RANKED = /^[一二三四五六七八九十]大$/
/** G219: a road by its number. */
const ROAD = /^[GSXY]\d{1,4}$/
/** Words of other kinds that are part of a name: times (others say when: 近日), 各族. */
const OTHER_INSIDE =
  /^(?:老年|青年|春节|元宵|元宵节|端午|端午节|中秋|中秋节|重阳|重阳节|国庆|冬季|夏季|秋季|春季|冬至|新时代|周末|各族|[一二三四五]期)$/
/** What may follow a number inside a name: 3#机组, 110千伏输变电工程. */
const AFTER_NUMBER = /^(?:#|号|千伏|兆瓦|万千瓦|MW|kV|KV|万吨级|万吨|千米|线|国道|省道|警务)/
const LONE_NUMERAL = /^[一二三四五六七八九十]$/

const EAST_AND_WEST = '东西部'

/** 和 of 和田 is mostly a conjunction. */
function isAbbreviation(text: string, abbreviations: ReadonlySet<string>): boolean {
  return text.length === 1 && text !== '和' && abbreviations.has(text)
}

/** The step over the word before `at`; only its part before `at` where the head begins inside it. */
export function stepOverToken(
  { document, index: { words }, abbreviations }: Pick<ThingContext, 'document' | 'index' | 'abbreviations'>,
  at: number,
  joinsHead: boolean,
): Step | undefined {
  const token = document.tokenAt(at - 1)
  if (!token) return undefined
  const { start, tag } = token
  const text = document.text.slice(start, at)
  const step = (about: Partial<Step>): Step => ({ start, end: at, content: false, ...about })
  // 浙川东西部: the tokenizer reads 川东 and 西部.
  if (text.endsWith('西部') && document.text.startsWith(EAST_AND_WEST, at - EAST_AND_WEST.length)) {
    return step({ start: at - EAST_AND_WEST.length, content: true })
  }
  // 盛桐碳｜四等｜项目: the tokenizer read a count.
  if (token.end > at && LONE_NUMERAL.test(text)) return step({ content: true })
  if (ORDINAL.test(text)) return step({ anchor: /[届次]$/.test(text) ? 'edition' : 'ordinal' })
  const before = document.tokens[document.tokenIndexAt(start) - 1]
  if (/^[届次]$/.test(text) && before && ORDINAL.test(before.text))
    return step({ start: before.start, anchor: 'edition' })
  if (text.length === 2 && [...text].every((one) => abbreviations.has(one))) {
    return step({ anchor: 'blend', content: true })
  }
  // 沪｜滇协作: a pair that the tokenizer cut in two.
  if (isAbbreviation(text, abbreviations) && isAbbreviation(document.text.slice(start - 1, start), abbreviations)) {
    const pairStart = start - 1
    const isPair = before?.end === start && (before.start === pairStart || token.end > at)
    if (isPair) return step({ start: pairStart, anchor: 'blend', content: true })
  }
  if (text === '建设' && joinsHead) return step({})
  // 线上 and 云上, cut in two.
  if (/^[线云][上下]$/.test(document.text.slice(at - 2, at))) return step({ start: at - 2, content: true })
  const isNumber = text === '#' || (/^\d+$/.test(text) && AFTER_NUMBER.test(document.text.slice(at, at + 4)))
  if (isNumber || /^[段线道]$/.test(text)) return step({ content: true })
  if (ROAD.test(text)) return step({ anchor: 'starter', content: true, proper: true })
  const content = !words.generic.has(text)
  if (RANKED.test(text) || OTHER_INSIDE.test(text)) return step({ content })
  if (text === '暨' || words.inside_verb.has(text)) return step({ content, verb: true })
  if (words.builds.has(text) || words.pushes.has(text) || words.locative.has(text)) return undefined
  if (!INSIDE_TAG.test(tag) || !HAN_OR_LATIN.test(text)) return undefined
  // A lone adjective or direction says how or where, a longer word may be part of the name.
  if (text.length === 1 && /^[af]$/.test(tag) && !/[新大小老双]/.test(text)) return undefined
  return step({ content, proper: content && text.length > 1 && PROPER_TAG.test(tag) })
}
