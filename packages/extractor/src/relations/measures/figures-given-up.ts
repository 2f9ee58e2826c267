import type { EntityId, Span } from '@shanhai/model'
import type { Quantity } from '../../quantities/quantity.js'
import type { GivenUp, SentenceContext } from '../relation-rule.js'
import type { Topic } from '../topics/topic.js'

/** Why a figure is on nobody. */
export const FIGURE_GIVEN_UP = {
  noSubject: {
    id: 'no-subject',
    reason: 'Nothing that is named is the subject of its clause; this name stands nearest.',
  },
  unnamed: { id: 'unnamed-figure', reason: 'The words do not say what the figure counts or what the money is for.' },
  beside: {
    id: 'not-its-own',
    reason:
      'A distance between partners, an earlier value, a margin over another or a class of things: no figure of its own.',
  },
  wage: { id: 'wage', reason: 'What one person earns by the day or month is no figure of a place or body.' },
  height: { id: 'height-of-another', reason: 'No place right before it lies so high.' },
  denied: { id: 'denied-figure', reason: 'The clause denies the figure.' },
} as const satisfies Readonly<Record<string, GivenUp>>

/** Notes a figure that is claimed of nobody, under the topic of its clause or the name nearest to it, where a build is explained. */
export function noteFigure(
  context: SentenceContext,
  quantity: Quantity,
  topic: Topic | undefined,
  because: GivenUp,
): void {
  if (!context.giveUp) return
  const subject = topic?.entity ?? nearestName(context, quantity)
  if (subject === undefined) return
  const { value, min, unit, start, end } = quantity
  const figure = value ?? min
  context.giveUp(
    {
      predicate: 'HAS_MEASURE',
      subject,
      object: null,
      properties: { unit: unit.canonical, ...(figure === undefined ? {} : { value: figure }) },
      focus: { start, end },
    },
    because,
  )
}

/** The name before the figure in its sentence, or else the first behind it. */
function nearestName({ mentions }: SentenceContext, figure: Span): EntityId | undefined {
  const before = mentions.findLast(({ end, type }) => end <= figure.start && type !== 'Person')
  return (before ?? mentions.find(({ start, type }) => start >= figure.end && type !== 'Person'))?.entity
}
