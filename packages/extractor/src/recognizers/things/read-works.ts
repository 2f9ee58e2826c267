import type { Candidate } from '../recognizer.js'
import type { HeadHit } from './head-hits.js'
import { fromQuotation, toName } from './head-hits.js'
import type { AnchorKind } from './step.js'
import { governorOf, isLocation, nounFollows } from './surroundings.js'
import type { StatusBehind } from './surroundings.js'
import type { ThingContext } from './thing-context.js'
import { hasAnchor } from './walk-left.js'

/** What makes the name of a work one: a place, a body, a name in quotation marks, 第四医院. */
const ANCHORS: readonly AnchorKind[] = ['place', 'blend', 'organization', 'quote', 'ordinal']
/** What is done and stands there: said of one thing, seldom of a kind of things. */
const COMPLETED =
  /^(?:完工|竣工|投用|投入使用|投入运营|投产|交付|建成|落成|主体封顶|封顶|启用|通车|通水|通电|并网|揭牌)/
/** What has been built for someone, not what should be. */
const STANDS = /^(?:援建|捐建|代建|建成|建起|建好|修通|盖起|办起|新建|投资)$/
/** Heads of bodies as well as of buildings: that one 启动 or 运营 something says nothing of it. */
const BODY = /^(?:.{0,4}中心|站|馆|厂|楼|总部)$/

/** 工程 and 项目: an anchor and words of their own, or no anchor and the news that they stand. */
export function readProject(hit: HeadHit): Candidate | undefined {
  const { context, walk, status } = hit
  const { content } = walk
  if (isCampaign(hit)) return fromQuotation(hit)
  const isSpokenOf = status !== undefined || governorOf(context, walk.start) !== undefined
  if (hasAnchor(walk, ...ANCHORS)) {
    const isNamed = content >= 3 || (content === 2 && (isSpokenOf || walk.words >= 4))
    return isNamed ? toName(hit) : undefined
  }
  const stands = (walk.proper && isSpokenOf) || isCompleted(status) || isLocated(context, walk.start)
  return content >= 4 && stands ? toName(hit) : undefined
}

/** A building, a base, a park: a project only while it is built, or under a name of its own: “春光里”示范点. */
export function readBuilt(hit: HeadHit): Candidate | undefined {
  const { context, walk, status, head } = hit
  const size = walk.content + head.head.length
  if (isLocation(context, walk.start) || (walk.content < 1 && size < 3)) return undefined
  if (status === undefined && nounFollows(context, hit.end)) return undefined
  const isBody = BODY.test(head.head)
  if (hasAnchor(walk, 'quote') && !isBody) return toName(hit)
  const governor = governorOf(context, walk.start)
  if (hasAnchor(walk, ...ANCHORS) || (walk.proper && size >= 5)) {
    const news = isBody ? isCompleted(status) : status !== undefined
    return governor?.kind === 'builds' || news ? toName(hit) : undefined
  }
  const stands = isCompleted(status) || (governor !== undefined && STANDS.test(governor.verb))
  return walk.content >= 2 && size >= 5 && stands ? toName(hit) : undefined
}

function isCompleted(status: StatusBehind | undefined): boolean {
  return status !== undefined && COMPLETED.test(status.word)
}

/** “双百双万”素质提升工程: a campaign is called 工程 too, where no word speaks of works. */
function isCampaign({ context, headStart, walk }: HeadHit): boolean {
  const quote = walk.anchors.find(({ kind }) => kind === 'quote')
  if (!quote) return false
  const { physical } = context.index.words
  const words = context.document.text.slice(quote.start, headStart)
  return ![...words].some((_, at) => physical.startingAt(words, at) !== undefined)
}

/** 在木垒县西吉尔镇，水磨沟生态治理工程…: the clause before says where. */
function isLocated(context: ThingContext, start: number): boolean {
  const { text } = context.document
  const place = /[，,]/.test(text[start - 1] ?? '') ? context.nameEndingAt(start - 1) : undefined
  if (place?.type !== 'Place') return false
  return /在\p{Script=Han}{0,10}$/u.test(text.slice(Math.max(0, place.start - 11), place.start))
}
