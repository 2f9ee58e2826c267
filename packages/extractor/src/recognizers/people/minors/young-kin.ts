import { UnitSet } from '../../../document/unit-set.js'
import { isUnderAgeBefore } from './ages.js'

/** Words of kin that present a name and are mostly a child's: 孙女, 小儿子, 外甥. A grown-up's too, so that more must be said. */
const KIN =
  /(?:[重曾外]{0,2}孙[女子儿]?|[大小二三四五长次幼独]?(?:女儿|儿子|闺女|丫头|儿女)|[大小二三]?(?:侄女|侄子|侄儿|外甥女|外甥)|弟弟|妹妹|小[弟妹]|长[女子]|次[女子]|幼[女子]|娃娃?|宝宝|双胞胎)$/
const LONGEST_KIN = 5
const ENDS_KIN = new UnitSet('孙女子儿头侄甥弟妹娃宝胎')
/** 刚满月的, 正上小学的, before such a word. */
const YOUNG_BEFORE =
  /(?:满月|出生|周岁|学会走路|襁褓中|(?:上|读|念)(?:着)?(?:小学|初中|高中|幼儿园|学前班|[一二三四五六七八九]年级|初[一二三]|高[一二三]))不?久?的$/
const LONGEST_BEFORE = 12

const SCHOOL =
  '(?:年级|小学|中学|初中|高中|幼儿园|托儿所|托班|学前班|[小中大]班|初[一二三]|高[一二三]|[一二三四五六七八九]年?级?（?\\d?）?班)'
const NO_MEMORY = '(?!时|那年|的时候|毕业|就|后|老师|教)'
/** 正在上小学二年级, 在县第一小学念书; what is told of the past (读小学时) is no sign. */
const AT_SCHOOL = new RegExp(
  `^(?:在[^，。；！？\\n]{1,14})?(?:正在?|刚刚?|才|今年|还在?|也|已经?|都|现在?)*(?:在[^，。；！？\\n]{1,14})?` +
    `(?:(?:上|读|念|升入|考入|就读于)[^，。；！？\\n]{0,10}?${SCHOOL}${NO_MEMORY}|(?:上学|念书|读书|就读)${NO_MEMORY})`,
)
/** The same where no word of kin stands before the name: only what is said of today. */
const AT_SCHOOL_NOW = new RegExp(
  `^(?:正在?|今年|还在)(?:上|读|念)[^，。；！？\\n]{0,6}?(?:年级|小学|初中|幼儿园|学前班|[小中大]班|初[一二三])${NO_MEMORY}`,
)
/** 刚学会走路, 快满月了. */
const SMALL = /^[^，。；！？\n]{0,4}(?:学会(?:走路|说话)|满月|断奶|满周岁|换牙|蹒跚|咿呀|出生|降生)/
const OPENS_YOUNG = new UnitSet('正刚才今还也已都现在上读念就升考快学满断蹒咿出降换')
const LONGEST_BEHIND = 40

/**
 * True where the words around a name say that it is that of a child of a family: its age or school before a word of kin
 * (五岁的外孙女), its school or first steps behind the name (小女儿……正上小班).
 */
export function isYoungKin(text: string, start: number, end: number): boolean {
  if (opensYoung(text, end) && AT_SCHOOL_NOW.test(text.slice(end, end + LONGEST_BEHIND))) return true
  if (!ENDS_KIN.has(text.charCodeAt(start - 1))) return false
  const kin = KIN.exec(text.slice(Math.max(0, start - LONGEST_KIN), start))?.[0].length ?? 0
  if (kin === 0) return false
  const kinStart = start - kin
  if (isUnderAgeBefore(text, kinStart)) return true
  if (YOUNG_BEFORE.test(text.slice(Math.max(0, kinStart - LONGEST_BEFORE), kinStart))) return true
  // 柳叶｜青刚上一年级: a name that the tokenizer cut short is a child's as well.
  return [end, end + 1].some((at) => opensYoung(text, at) && isSaidOfChild(text.slice(at, at + LONGEST_BEHIND)))
}

function opensYoung(text: string, at: number): boolean {
  return OPENS_YOUNG.has(text.charCodeAt(at))
}

function isSaidOfChild(behind: string): boolean {
  return AT_SCHOOL.test(behind) || SMALL.test(behind)
}
