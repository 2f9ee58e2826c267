import { UnitSet } from '../../../document/unit-set.js'

/** Who was born in this year or later is a child, unless the text is older: see `lastAdultYear`. */
const FIRST_YEAR_OF_CHILDREN = 2008
const FULL_AGE = 18
/** Texts before it are none of newspapers that stand on the web; a life alone names years long past. */
const FIRST_YEAR_OF_TEXTS = 2010
/** 2012年9月参加工作 tells when a life went on, not when the text was written. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)(?!年(?:\d{1,2}月)?(?:参加工作|参军|入伍|入党|入职|加入|考入|毕业|任))/g

/** 2015年5月生, 出生于2015年; but not 2010年10月参加工作, 2012年生产. */
const BORN =
  /^(?:(?:出生|生)于(?<after>[12]\d{3})年|(?<before>[12]\d{3})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生(?!率|缺陷|医学|证|人口)|生(?=$|[，,、。；（）()于的人\s])))/
const BORN_BEFORE = /(?<before>[12]\d{3})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)的$/
const LONGEST_BEFORE = 16
const PUPIL = /^(?:系|为|是)?(?:在校)?(?:小学|初中|高中|中学)生$|^(?:学龄前)?儿童$|^幼儿$/
const AT_SCHOOL =
  /^(?:现|目前|今年|正|现在)*(?:就读于?|在读于?|在(?=[^，。]{1,16}(?:就读|读书|上学|念书)))[^，。]{0,16}(?:小学|幼儿园|学前班|初级?中学?|高级?中|中学|[一二三四五六七八九]年级|[一二三四五六七八九]中(?![医专等])|附中|附小)(?!时|期间|后|毕业|的时候)/
const SEX = /^[男女]$/
const OPENS_LIFE = new UnitSet('，,（(')
const LONGEST_LIFE = 60

/**
 * True where the first words of a life stand around a name (何小月，女，2015年生; 何小月，女，小学生; 何小月（女，就读于县第一小学）)
 * and say that it is a child's: a year of birth less than eighteen years before the latest year of the text, or a school.
 */
export function isLifeOfChild(text: string, start: number, end: number): boolean {
  const before =
    text.charAt(start - 1) === '的' && BORN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start))
  if (before) return isYearOfChild(text, before)
  const opening = text.charAt(end)
  if (opening >= '0' && opening <= '9') return isYearOfChild(text, BORN.exec(text.slice(end, end + LONGEST_BEFORE)))
  if (!OPENS_LIFE.has(text.charCodeAt(end))) return false
  const fields = fieldsOf(text, end)
  if (fields.some((field) => PUPIL.test(field))) return true
  const born = fields.map((field) => BORN.exec(field)).find((match) => match !== null)
  return born ? isYearOfChild(text, born) : fields.some((field) => AT_SCHOOL.test(field))
}

/** What the commas part behind a name, as far as it is said of this person: all behind 男 or 女, else the first alone. */
function fieldsOf(text: string, end: number): readonly string[] {
  const behind = text.slice(end, end + LONGEST_LIFE).replace(/^[（(]([男女])[）)]/, '，$1')
  const fields = (/^[^。；;！？!?\n）)]*/.exec(behind.slice(1))?.[0] ?? '').split(/[，,、\s]+/)
  if (!SEX.test(fields[0] ?? '')) return fields.slice(0, 1)
  // 何远山，男，医生，何小月，｜女: the next person begins.
  const next = fields.findIndex((field, index) => index > 0 && SEX.test(field))
  return next < 0 ? fields : fields.slice(0, next - 1)
}

function isYearOfChild(text: string, match: RegExpExecArray | null): boolean {
  const { before, after } = match?.groups ?? {}
  const year = Number(before ?? after ?? 0)
  return year > lastAdultYear(text)
}

/** The text asked for last, and its answer: a list of lives asks for it person by person. */
let asked = { text: '', year: 0 }

/** The last year of birth of grown-ups, for a text whose latest year tells when it was written. */
function lastAdultYear(text: string): number {
  if (asked.text !== text) asked = { text, year: findLastAdultYear(text) }
  return asked.year
}

function findLastAdultYear(text: string): number {
  const latest = [...text.matchAll(YEAR)].reduce((last, [year]) => Math.max(last, Number(year)), 0)
  const known = latest >= FIRST_YEAR_OF_TEXTS ? latest - FULL_AGE : Infinity
  return Math.min(FIRST_YEAR_OF_CHILDREN - 1, known)
}
