import type { EndingNeed, OrganizationEnding, OrganizationKind } from '@shanhai/lexicon'
import { compareSpans } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import { startOfCoinedName } from './coined-names.js'
import { joinTouching } from './join-touching.js'
import { isBalanced } from './name-tokens.js'
import { tornPlace, walkToNameStart } from './organization-start.js'
import type { NameStart } from './organization-start.js'
import { indexPlaces } from './place-index.js'
import type { PlaceIndex } from './place-index.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

const NAME = 'organization/ending'
/** 该分指挥部, 各分指挥部, 这座牧场 point to bodies and name none. */
const POINTS_BACK = /^[该各这那某诸每本此两几多个所家]/

/**
 * Organisations by their ending: from 医院, 中学, 有限公司… to the left over the words that may stand in a name, or to
 * the place with which the name starts.
 */
export const organizationRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const { document, hits, resources, found } = context
    const places = indexPlaces(found, document.text.length)
    const names: Candidate[] = []
    for (let end = 2; end <= document.text.length; end++) {
      const length = hits.ending.endingAt(end)
      if (length === 0 || hits.ignored_ending.endingAt(end) === length) continue
      const ending = resources.endings.startingAt(document.text.slice(end - length, end), 0)
      if (!ending || ending.kind === 'park' || places.isInside(end) || !endsName(context, end)) continue
      const name = nameEndingAt({ context, places, end, ending })
      if (name) names.push(name)
    }
    names.push(...sharedInLists(context, names))
    const national = new Set(found.filter((other) => other.recognizer === 'organization/national'))
    return joinTouching([...names, ...national].sort(compareSpans), document.text).filter((name) => !national.has(name))
  },
}

/**
 * The ending closes a word, or a title begins right in it: 中学｜校长 is 中学 and 校长, and 副局 of 副局长 ends nothing.
 */
function endsName({ document, hits }: RecognitionContext, end: number): boolean {
  const { text, isBoundary, tokenAt } = document
  // 师傅陈水｜学会了: a verb.
  if (text.charAt(end) === '长' || DONE.test(text.slice(end, end + 2))) return false
  if (isBoundary(end) || hits.post.startingAt(end) > 1 || hits.occupation.startingAt(end) > 1) return true
  return tokenAt(end)?.tag === 'x' || SUBJECT.test(text.slice(end, end + LONGEST_SUBJECT))
}

/** 第一｜中学物理｜教师: the tokenizer knows the subject together with the kind of school. */
const SUBJECT =
  /^(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|音乐|体育|美术)(?:特级|高级|骨干|学科)?(?:教师|老师|教研)/
const LONGEST_SUBJECT = 6

const DONE = /^(?:了(?![解却结])|过(?![来去程渡度]))/

/** 县人民医院、中医医院、妇幼保健院: bodies of one kind that share the place of the first. */
function sharedInLists(
  { document: { text }, hits, resources }: RecognitionContext,
  names: readonly Candidate[],
): readonly Candidate[] {
  const byEnd = new Map(names.map((name) => [name.end, name]))
  const shared: Candidate[] = []
  if (names.length === 0) return shared
  for (let start = 1; start < text.length; start++) {
    const length = hits.ending.startingAt(start)
    if (length < SHORTEST_SHARED || !LIST_JOINT.includes(text.charAt(start - 1))) continue
    const first = byEnd.get(start - 1)
    if (!first || !LIST_END.test(text.charAt(start + length))) continue
    const ending = resources.endings.startingAt(text.slice(start, start + length), 0)
    const { detail } = first
    if (detail.kind !== 'organization' || detail.organizationKind !== ending?.kind) continue
    const name = { ...first, start, end: start + length, priority: 19 }
    shared.push(name)
    byEnd.set(name.end, name)
  }
  return shared
}

const LIST_JOINT = '、和与及'
const LIST_END = /^$|[、和与及等，。；]/
const SHORTEST_SHARED = 4

function isNamed({ place, proper, namedRightBefore }: NameStart, needs: EndingNeed): boolean {
  if (needs === 'name') return namedRightBefore
  if (needs === 'noun') return true
  return place !== undefined || (needs === 'any' && proper)
}

/** 首个｜地市级｜援疆交流中心: the rank of a body is no part of its name. */
const RANK = /^(?:地市级|自治区级|国家级|[省市县区州]级)/
/** 产业援疆｜四川联络站: the field of the aid is. */
const FIELD_OF_AID = /(?:产业|教育|医疗|智力|科技|文化|旅游|民生|就业|消费)援[疆藏青宁]$/
const LONGEST_FIELD = 4
const LONGEST_BEFORE = 9

/** 某人任师市教育局副局长, 免去其县林草局副局长职务: the verb and the pronoun before an office are no part of its name. */
const BEFORE_OFFICE = /^\p{Script=Han}{0,4}?[任其](?=师市\p{Script=Han}|[省市县区旗州]\p{Script=Han}{2})/u

function ownStart({ text, tokenAt }: ArticleDocument, { start, place }: NameStart): number {
  if (place?.start === start) {
    const field = FIELD_OF_AID.exec(text.slice(Math.max(0, start - LONGEST_FIELD), start))
    return start - (field?.[0].length ?? 0)
  }
  if (place) return start
  // 随｜民泽生态科技公司: a preposition in a word that the tokenizer guessed.
  const first = tokenAt(start)
  if (PREPOSITION.includes(text.charAt(start)) && first?.start === start && first.tag === 'x') return start + 1
  const before = BEFORE_OFFICE.exec(text.slice(start, start + LONGEST_BEFORE))?.[0].length ?? 0
  return start + before + (RANK.exec(text.slice(start + before, start + before + LONGEST_FIELD))?.[0].length ?? 0)
}

const PREPOSITION = '随由与从向'

/** ，任乔庄幼儿园副园长: behind a mark and before a post 任 is the verb; 任家庄小学 without a post is a name. */
function isVerbOfOffice({ document: { text }, hits }: RecognitionContext, start: number, end: number): boolean {
  return text[start] === '任' && /[，、；]/.test(text[start - 1] ?? '') && hits.post.startingAt(end) > 1
}

interface Ending {
  readonly context: RecognitionContext
  readonly places: PlaceIndex
  readonly end: number
  readonly ending: OrganizationEnding
}

function startOf(
  context: RecognitionContext,
  places: PlaceIndex,
  { endingStart, end, kind }: { readonly endingStart: number; readonly end: number; readonly kind: OrganizationKind },
): NameStart {
  const run = walkToNameStart(context, places, endingStart, kind)
  if (run.place || run.proper || kind !== 'company') return run
  const start = startOfCoinedName(context, endingStart, end)
  if (start === endingStart) return run
  const torn = tornPlace(context, { ...run, start })
  return torn
    ? { ...run, start: torn.start, place: torn, innermost: torn, proper: true }
    : { ...run, start, proper: true, namedRightBefore: true }
}

function nameEndingAt({ context, places, end, ending }: Ending): Candidate | undefined {
  const { hits, document } = context
  const endingStart = end - ending.ending.length
  const run = startOf(context, places, { endingStart, end, kind: ending.kind })
  const { place, innermost } = run
  const own = ownStart(document, run)
  const start = own + (isVerbOfOffice(context, own, end) ? 1 : 0)
  const never = hits.never_organization.endingAt(end)
  if (start >= endingStart || never > ending.ending.length || never >= end - start) return undefined
  if (!isNamed(run, ending.needs)) return undefined
  // 汪｜海军: of a body one character is no name, of a person a surname is.
  if (!place && endingStart - start === 1 && ending.ending.length === 2 && hits.surname.startingAt(start) === 1)
    return undefined
  if (!isBalanced(document.text.slice(start, end)) || '（('.includes(document.text.charAt(start))) return undefined
  if (!place && POINTS_BACK.test(document.text.slice(start, start + 1))) return undefined
  // 昌吉市中心: a place alone makes no name with a word that says so little.
  if (ending.needs === 'place' && place?.end === endingStart) return undefined
  return {
    start,
    end,
    type: 'Organization',
    recognizer: NAME,
    priority: 20,
    detail: {
      kind: 'organization',
      organizationKind: ending.kind,
      ...(place ? { place } : {}),
      ...(innermost ? { innermost } : {}),
    },
  }
}
