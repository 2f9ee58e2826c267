import type { Division, PlacedBody } from '@shanhai/lexicon'
import { readPlacedBody } from '@shanhai/lexicon'
import { entityId } from '@shanhai/model'
import type { PropertyValue } from '@shanhai/model'
import type { Candidate, ThingDetail } from '../recognizers/recognizer.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'
import { registerDivision } from './linking-context.js'
import { recurringThings } from './recurrence.js'
import { groupSameThings } from './same-thing.js'
import { completionDate, eventDate } from './thing-dates.js'
import { UNIT_LEVELS } from './unit-levels.js'

type Thing = Candidate & { readonly detail: ThingDetail }

/** An article's mentions in reading order, with where each stands among them. */
interface ArticleMentions {
  readonly all: readonly Candidate[]
  readonly indexOf: ReadonlyMap<Candidate, number>
  readonly recurring: ReadonlySet<Candidate>
}

/**
 * Links the projects, events, brands and programmes of an article. One thing under several names is one entity, known by
 * its fullest name and the place in it; a name that means the same on every page by the name alone; any other by the county
 * before it or that the article is about, or else it stays the article's own.
 *
 * @param mentions in reading order
 * @returns the linked mention of each candidate
 */
export function linkThings(
  context: LinkingContext,
  mentions: readonly Candidate[],
): ReadonlyMap<Candidate, LinkedMention> {
  const article = {
    all: mentions,
    indexOf: new Map(mentions.map((mention, index) => [mention, index])),
    recurring: recurringThings(context, mentions),
  }
  const linked = new Map<Candidate, LinkedMention>()
  for (const group of groupSameThings(mentions.filter(isThing), context.document.text)) {
    for (const mention of linkGroup(context, article, group.filter(isThing)))
      linked.set(mention.candidate, mention.linked)
  }
  return linked
}

function isThing(candidate: Candidate): candidate is Thing {
  return candidate.detail.kind === 'thing'
}

function linkGroup(
  context: LinkingContext,
  article: ArticleMentions,
  group: readonly Thing[],
): readonly { readonly candidate: Candidate; readonly linked: LinkedMention }[] {
  const { document, places, registry } = context
  const [first] = group
  if (!first) return []
  const names = group.map(({ start, end }) => document.text.slice(start, end).replaceAll(/\s/g, ''))
  const name = names.reduce((longest, one) => (one.length > longest.length ? one : longest))
  const placed = group.find(({ detail }) => detail.place)?.detail.place
  const division = placed && places.divisionOf(placed)
  const own = first.type === 'Project' ? withoutPlace(context, name, division) : undefined
  const anchor = division ? [division.code] : anchorOf(context, article, group, name)
  const id = own ? entityId(first.type, own.body, own.code) : entityId(first.type, name, ...anchor)
  registry.register({ id, type: first.type, name, aliases: names, properties: propertiesOf(context, article, group) })
  const place = division && registerDivision(context, division)
  const of = { entity: id, normalized: name, ...(division ? { division } : {}), ...(place ? { place } : {}) }
  return group.map((candidate) => ({ candidate, linked: { ...candidate, ...of } }))
}

/**
 * 木垒县南部山区送电工程 is 南部山区送电工程 of 652328, in this article and in every other:  works are named after
 * nothing but their place. Where the article does not say the place, the name must say it with its unit: 南部 is a county's name too.
 */
function withoutPlace(
  { resources }: LinkingContext,
  name: string,
  division: Division | undefined,
): PlacedBody | undefined {
  const placed = readPlacedBody(name, division?.code, { ...resources.bodies, normalizeBody: (body) => body })
  if (!placed || placed.body.length < SHORTEST_WORK) return undefined
  const prefix = name.slice(0, name.length - placed.body.length)
  return division || UNIT_LEVELS[prefix.slice(-1)] !== undefined ? placed : undefined
}

/** 木垒县中心项目 without its place would be any project. */
const SHORTEST_WORK = 5

/** Names of events that are so called wherever they are spoken of: “9·8”投洽会, 海峡两岸农博会. */
const SPEAKS_FOR_ITSELF = /[“「『]|全国|中国|国际|海峡|两岸|亚洲|世界/
/** Levels of places of which one right before a project says where it is. */
const NEAR_LEVELS: ReadonlySet<string> = new Set(['county', 'township', 'xpcc_division', 'xpcc_regiment', 'zone'])

/** What tells a thing without a place in its name from others of that name. */
function anchorOf(
  context: LinkingContext,
  article: ArticleMentions,
  group: readonly Thing[],
  name: string,
): readonly string[] {
  const [first] = group
  if (!first || group.some(({ detail }) => detail.general)) return []
  if (first.type === 'Event' && SPEAKS_FOR_ITSELF.test(name)) return []
  const near = first.type === 'Project' ? placeBefore(context, article, first) : undefined
  return [near ?? context.places.focus('county', 'prefecture')?.code ?? context.document.article.id]
}

/** Code of the last county or township before a project, in its sentence or the one before; of a township its county's. */
function placeBefore({ document, places }: LinkingContext, article: ArticleMentions, thing: Thing): string | undefined {
  const sentence = document.sentenceAt(thing.start) ?? thing
  const { start } = document.sentenceAt(sentence.start - 1) ?? sentence
  for (let index = (article.indexOf.get(thing) ?? 0) - 1; index >= 0; index--) {
    const mention = article.all[index]
    if (!mention || mention.start < start) return undefined
    const division = mention.detail.kind === 'place' ? places.divisionOf(mention) : undefined
    if (division && NEAR_LEVELS.has(division.level)) return division.code.replace(/^(\d{6})\d+$/, '$1')
  }
  return undefined
}

/** The later an article speaks of a project, the further it has come: the last status counts, a completion above all. */
function propertiesOf(
  { document, page }: LinkingContext,
  { recurring }: ArticleMentions,
  group: readonly Thing[],
): Readonly<Record<string, PropertyValue>> {
  const statuses = group.flatMap(({ detail }) => detail.status ?? [])
  const status = statuses.find((one) => one === 'completed') ?? statuses.at(-1)
  const sector = group.map(({ detail }) => detail.sector).find((one) => one !== undefined && one !== 'other')
  const finished = group.find(({ detail }) => detail.status === 'completed')
  const completedOn = finished && completionDate(document, page.issueDate, finished)
  const date = firstOf(group, (thing) =>
    thing.type === 'Event' ? eventDate(document, page.issueDate, thing) : undefined,
  )
  return {
    ...(group[0]?.type === 'Project' ? { sector: sector ?? 'other' } : {}),
    ...(status === undefined ? {} : { status }),
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(date === undefined ? {} : { date }),
    ...(group.some((thing) => thing.detail.recurring === true || recurring.has(thing)) ? { recurring: true } : {}),
  }
}

/** The first answer that there is. */
function firstOf<T, Answer>(list: readonly T[], ask: (one: T) => Answer | undefined): Answer | undefined {
  for (const one of list) {
    const answer = ask(one)
    if (answer !== undefined) return answer
  }
  return undefined
}
