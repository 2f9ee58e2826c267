import type { Candidate } from './recognizer.js'

/** What only classified notices say: a lost document, a declaration. */
const NOTICE = /遗失声明|(?:声明|挂失|登报|特此)作废|特此声明|登报声明|本人(?:不慎)?遗失/

/**
 * Drops the people of notices that stand in the lines of a report: who lost a document is nobody's news, and stands there with
 * number and address. Names that the user gave stay.
 */
export function dropPeopleOfNotices(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  if (!NOTICE.test(text)) return candidates
  const lines = new Map<number, boolean>()
  const isNotice = (at: number): boolean => {
    const from = text.lastIndexOf('\n', at) + 1
    const known = lines.get(from)
    if (known !== undefined) return known
    const stop = text.indexOf('\n', at)
    const found = NOTICE.test(text.slice(from, stop < 0 ? text.length : stop))
    lines.set(from, found)
    return found
  }
  return candidates.filter(({ type, detail, start }) => type !== 'Person' || detail.kind === 'own' || !isNotice(start))
}
