import type { Candidate } from '../recognizers/recognizer.js'
import type { LinkingContext } from './linking-context.js'

/** 该活动已持续开展16年, 这一行动连续举办六届, 活动每年举办. */
const GOES_ON =
  /(?:(?:该|这一|这项|此项|本)(?:活动|行动|项目|计划|展会|品牌|赛事)|活动)[^，,。；;\n]{0,6}(?:每年(?:都|均)?(?:举办|开展|举行)|(?:持续|连续|坚持)(?:开展|举办|举行|实施|组织)?(?:了)?[\d一二三四五六七八九十]{1,3}(?:余|多)?[年届])/gu

/**
 * The events and named programmes of which a later sentence of the paragraph says that they are held again and again:
 * each time the one named last before it.
 *
 * @param mentions of the article, in reading order
 */
export function recurringThings({ document }: LinkingContext, mentions: readonly Candidate[]): ReadonlySet<Candidate> {
  const things = mentions.filter(({ type, detail }) => (type === 'Event' || type === 'Programme') && !isGeneral(detail))
  if (things.length === 0) return new Set()
  return new Set(
    [...document.text.matchAll(GOES_ON)].flatMap(({ index }) => {
      const last = things.findLast(({ end }) => end <= index)
      const isNear = last && document.sentenceAt(last.start)?.paragraph === document.sentenceAt(index)?.paragraph
      return isNear ? [last] : []
    }),
  )
}

function isGeneral(detail: Candidate['detail']): boolean {
  return detail.kind === 'thing' && detail.general === true
}
