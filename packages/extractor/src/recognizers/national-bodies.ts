import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'organization/national'
/** A shorter name counts only where it is a word: 清华 in 清华园, 小米 in 小米粥. */
const LONG_ENOUGH = 4

/** 中铁二十一局｜集团: what a company calls itself behind the name that everybody knows. */
const FORM = /^(?:集团(?:股份有限|股份|有限责任|有限)?公司|集团|股份有限公司|有限责任公司|有限公司|公司)(?!军)/
const LONGEST_FORM = 9

/** 国网｜福建｜电力, 华能｜西藏: a firm of the whole country and the place of its branch; for some only with what they do. */
const BRANCH =
  /^(?:电力|新能源|能源|供电|燃气|水电|清洁能源|石油|石化|建工|建投|铁塔)(?!公司|局|站|所|学|设施|工程|行业|系统|保障)/
const BRANCH_BY_PLACE = /^(?=[的、，。；和与及在将派为携向送捐]|$)/
const LONGEST_BRANCH = 5

/** Bodies known by name all over the country: 中央电视台, 国家民委, 中国移动. */
export const nationalBodyRecognizer: Recognizer = {
  name: NAME,
  recognize({ document: { text, isBoundary }, hits, resources, found: before }) {
    const found: Candidate[] = []
    /** Where the place ends that begins at an offset: 共青团 in 共青团农场 is no body. */
    const places = new Map(
      before.flatMap(({ recognizer, start, end }) => (recognizer === 'place/gazetteer' ? [[start, end] as const] : [])),
    )
    for (let start = 0; start < text.length;) {
      let end = start + hits.national_body.startingAt(start)
      const body = end > start ? resources.nationalBodies.get(text.slice(start, end)) : undefined
      const branch = body ? 0 : branchAt(text, start, hits.company_starter.startingAt(start), places)
      if (branch > 0) {
        found.push({ start, end: branch, type: 'Organization', recognizer: NAME, priority: 20, detail: COMPANY })
        start = branch
        continue
      }
      if (
        !body ||
        (places.get(start) ?? 0) > end ||
        (end - start < LONG_ENOUGH && !(isBoundary(start) && isBoundary(end)))
      ) {
        start++
        continue
      }
      if (body.kind === 'company') end += FORM.exec(text.slice(end, end + LONGEST_FORM))?.[0].length ?? 0
      const detail = { kind: 'organization' as const, organizationKind: body.kind }
      found.push({ start, end, type: 'Organization', recognizer: NAME, priority: 20, detail })
      start = end
    }
    return found
  },
}

const COMPANY = { kind: 'organization', organizationKind: 'company' } as const

/** Where the name of a firm's branch ends that is called by its place; 0: none begins here. */
function branchAt(text: string, start: number, starter: number, places: ReadonlyMap<number, number>): number {
  const place = starter === 0 ? undefined : places.get(start + starter)
  if (place === undefined) return 0
  const behind = text.slice(place, place + LONGEST_BRANCH)
  const trade = BRANCH.exec(behind)
  if (trade) return place + trade[0].length
  return text.slice(start, start + starter) !== '国网' && BRANCH_BY_PLACE.test(behind) ? place : 0
}
