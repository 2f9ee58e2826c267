import type { Span } from '@shanhai/model'
import { findMatches } from '../document/find-matches.js'
import type { Candidate } from './recognizer.js'

/** What only private notices say: a lost document, a declaration, a number of an identity card. */
const NOTICE = /遗失声明|(?:声明|挂失|登报|特此)作废|特此声明|登报声明|本人(?:不慎)?遗失|身份证(?:号|号码)?[:：■]/u
/** Where a name may begin: behind anything but a character of a name, and behind the end of an address. */
const BEGINS = '(?<=^|[^\\p{Script=Han}]|[号室楼组村院栋元层户市县镇乡区队站])(?![号室楼组村院栋元层户市县镇乡区队站])'

/** Names that the form of a notice gives, whether or not a recognizer knows them. */
const NAMES_IN_FORM: readonly RegExp[] = [
  // 某路某号张某某（身份证号…）增加曾用名张某。
  new RegExp(`${BEGINS}\\p{Script=Han}{2,4}(?=[（(，,]?(?:公民|居民)?身份证)`, 'gu'),
  /(?<=(?:曾用名|更名为|改名为|姓名变更为)[：:]?)\p{Script=Han}{2,4}(?=[，,。；;（(\s]|$)/gu,
  /(?<=本人)\p{Script=Han}{2,4}?(?=不慎|遗失|因|将|[，,（(])/gu,
]

/** The people of private notices, and what is left of the candidates without them. */
export interface WithoutPeopleOfNotices {
  readonly candidates: readonly Candidate[]
  /** Article frame; sorted, disjoint: where their names stand. */
  readonly people: readonly Span[]
}

/**
 * Drops the people of notices, wherever those stand: who lost a document is nobody's news, and stands there with number and
 * address. Names that the user gave stay.
 */
export function dropPeopleOfNotices(candidates: readonly Candidate[], text: string): WithoutPeopleOfNotices {
  if (!NOTICE.test(text)) return { candidates, people: [] }
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
  const isPrivate = ({ type, detail, start }: Candidate): boolean =>
    type === 'Person' && detail.kind !== 'own' && isNotice(start)
  const own = candidates.filter(({ detail }) => detail.kind === 'own')
  const inForm = NAMES_IN_FORM.flatMap((expression) =>
    findMatches(expression, text)
      .map(({ 0: name, index }): Span => ({ start: index, end: index + name.length }))
      .filter((span) => isNotice(span.start) && !own.some(({ start, end }) => start < span.end && span.start < end)),
  )
  return {
    candidates: candidates.filter((candidate) => !isPrivate(candidate)),
    people: disjoint([...candidates.filter(isPrivate), ...inForm]),
  }
}

function disjoint(spans: readonly Span[]): readonly Span[] {
  const whole: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole
}
