import type { KnowledgeGraph } from '../attributes.js'
import type { PairEnd, PairSummary } from '../pairs.js'

/** What may stand between the two names of a pair. */
const BETWEEN = /→|->|=>|——|对口支援|支援|[,，/／]/u

/**
 * The pairs that a reader may mean: `漳州市→木垒县`, one of the two names, in full, short or as an alias, or the id of the fact.
 * Among pairs that fit equally, those that pages report come before those of lists alone.
 *
 * @returns several where the words fit several; none where they fit none
 */
export function findPairs(graph: KnowledgeGraph, pairs: readonly PairSummary[], text: string): readonly PairSummary[] {
  const wanted = text.trim()
  const own = pairs.filter(({ fact }) => fact === wanted)
  if (own.length > 0) return own
  const [first = '', second] = wanted
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const fits = pairs.filter(({ supporter, recipient }) =>
    second === undefined
      ? isCalled(graph, supporter, first) || isCalled(graph, recipient, first)
      : isCalled(graph, supporter, first) && isCalled(graph, recipient, second),
  )
  const reported = fits.filter(({ status }) => status !== 'reference')
  return reported.length > 0 ? reported : fits
}

const UNIT = /[省市县区州盟旗]$/u
/** Shortest name that stands for a longer one. */
const SHORTEST = 2

/** 漳州 is 漳州市, 木垒 and 木垒县 are 木垒哈萨克自治县; a code says it as well. */
function isCalled(graph: KnowledgeGraph, { id, name, adcode }: PairEnd, called: string): boolean {
  if (adcode === called || [name, ...graph.getNodeAttribute(id, 'aliases')].includes(called)) return true
  const unit = UNIT.exec(called)?.[0] ?? ''
  const stem = called.slice(0, called.length - unit.length)
  const isShort = called.length >= SHORTEST && name.startsWith(called)
  return UNIT.test(name) && (isShort || (stem.length >= SHORTEST && name.startsWith(stem) && name.endsWith(unit)))
}
