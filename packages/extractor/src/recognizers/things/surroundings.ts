import type { ProjectStatus } from '@shanhai/lexicon'
import type { ThingContext } from './thing-context.js'

const CLAUSE_END = /[，。；！？：,;!?:\n]/
/** ，在某地正式投产: the place comes before the news. */
const HELD_AT = /^[，,]?在[^，。；、,;]{2,24}(?=正式|建成|竣工|投产|开工|启用|揭牌)/
/** No governing verb is looked for further away, in tokens. */
const REACH = 24
/** 13个, 一批, 该, 各类: what follows is counted or pointed at, not named. */
const POINTS =
  /^(?:该|此|这|那|本|各|每|某|诸|此次|这次|本次|这个|那个|该类|各类|这些|那些|上述|其他|其它|有关|相关|所有|类似|哪些|什么)$/
const COUNTS =
  /^(?:一批|一系列|多个|多项|几个|若干|数十|上百|一些|许多|大量|更多|各项|每个|两个|一个|一项|一座|一所|一处|多座|多所|多处)$/
const FIRST = /^首/

/** True where the words before a name count it or point at it. */
export function isCountedOrPointedAt({ document }: ThingContext, start: number): boolean {
  const at = document.tokenIndexAt(start - 1)
  const before = start > 0 ? document.tokens[at] : undefined
  if (!before || before.end !== start) return false
  if (FIRST.test(before.text)) return false
  if (POINTS.test(before.text) || COUNTS.test(before.text)) return true
  const further = document.tokens[at - 1]
  return before.tag === 'q' && further !== undefined && further.tag === 'm' && !FIRST.test(further.text)
}

/** A verb whose object a name is. */
export interface Governor {
  readonly kind: 'builds' | 'pushes'
  readonly verb: string
}

/** What governs a name: the verb of building or of pushing before it, in the same clause. */
export function governorOf(context: ThingContext, start: number): Governor | undefined {
  const { document, index } = context
  let at = document.tokenIndexAt(start - 1)
  if (start === 0) return undefined
  const first = document.tokens[at]
  if (first?.text === '的') {
    // 泉州援建的…, 总投资三亿元的…: the verb stands right before.
    const behind = document.text.slice(Math.max(0, start - 8), start - 1)
    const verb = index.words.builds.endingAt(behind, behind.length) ?? (behind.endsWith('元') ? '投资' : undefined)
    return verb === undefined ? undefined : { kind: 'builds', verb }
  }
  // Behind a list mark the members before stand between: 建成甲馆、乙馆.
  const mayReach = first !== undefined && /^(?:、|和|及|与|以及)$/.test(first.text)
  for (let step = 0; step < (mayReach ? REACH : 3); step++, at--) {
    const token = document.tokens[at]
    if (!token || CLAUSE_END.test(token.text)) return undefined
    const built = index.words.builds.endingAt(document.text, token.end)
    if (built !== undefined) return { kind: 'builds', verb: built }
    const pushed = mayReach ? undefined : index.words.pushes.endingAt(document.text, token.end)
    if (pushed !== undefined) return { kind: 'pushes', verb: pushed }
    if (!mayReach && !/^(?:了|个|座)$/.test(token.text) && !/^首/.test(token.text)) return undefined
  }
  return undefined
}

/** True where a name is only the place of something: 走进…, 在…. */
export function isLocation({ document, index }: ThingContext, start: number): boolean {
  if (start === 0) return false
  const before = document.tokenAt(start - 1)
  return before !== undefined && index.words.locative.has(before.text)
}

/** What is said behind a name of how far the project is. */
export interface StatusBehind {
  readonly word: string
  readonly status: ProjectStatus
  /** 即将, 力争: not so far yet. */
  readonly hedged: boolean
}

/** Most words between a name and its status: 今年｜已｜正式｜开工. */
const MOST_BETWEEN = 4

/** A day, month or year right before a status: 送电工程｜于2024年10月｜竣工. */
const WHEN =
  /^(?:[于在])?(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?|初|底|年底)?|(?:今|去|前)年(?:\d{1,2}月|初|底|年底)?|\d{1,2}月(?:\d{1,2}日|底|初)?)/u

/** The word behind a name that says how far a project is, after words such as 正式 and 全面, and a date. */
export function statusAfter({ document, index }: ThingContext, end: number): StatusBehind | undefined {
  const { text } = document
  let at = end + (HELD_AT.exec(text.slice(end, end + 30))?.[0].length ?? 0)
  let hedged = false
  for (let step = 0; step < MOST_BETWEEN; step++) {
    const found = index.statuses.after.startingAt(text, at)
    const between = index.words.before_status.startingAt(text, at)
    if (found && found.word.length >= (between?.length ?? 0)) return { word: found.word, status: found.status, hedged }
    const when = between === undefined ? WHEN.exec(text.slice(at, at + 20))?.[0] : undefined
    if (between === undefined && when === undefined) return undefined
    hedged ||= between !== undefined && index.words.hedge.has(between)
    at += (between ?? when ?? '').length
  }
  return undefined
}

/** True where the head and what follows are one other word: 项目｜部, 工程｜师. */
export function headGoesOn({ document, index }: ThingContext, end: number): boolean {
  const follows = index.words.not_after_head.startingAt(document.text, end)
  if (follows === undefined) return false
  return follows.length > 1 || document.isBoundary(end + 1)
}

/** 高速｜导弹, 基地｜组织: a noun right behind makes the head a part of another noun. */
export function nounFollows({ document }: ThingContext, end: number): boolean {
  const next = document.tokenAt(end)
  return next?.start === end && /^(?:n|nz|nt|nr|ng)$/.test(next.tag)
}

/** 项目13个, 推介会9场: counted behind. */
export function isCountedBehind({ document: { text } }: ThingContext, end: number): boolean {
  return /^(?:共|达|近|超|约|总数)?\d+(?:\.\d+)?(?:余|多)?[个项场次座所家处]/.test(text.slice(end, end + 10))
}
