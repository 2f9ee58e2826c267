import type { Division, NameForm } from './division.js'

/** A name made from an official one by rule. */
export interface MadeName {
  readonly name: string
  readonly form: NameForm
}

/** A minority people as it stands in official names: 哈萨克族, and bare 哈萨克 where that is usual. */
export interface EthnicGroup {
  readonly name: string
  /** The name also stands without 族: 哈萨克自治县. */
  readonly bare: boolean
}

/** What a county or city name loses in its short form, longest first. */
const UNIT_ENDINGS = ['特别行政区', '自治区', '新区', '林区', '地区', '省', '市', '盟', '州', '县', '区', '旗']
/** Short generic word of each autonomous unit: 昌吉回族自治州 is 昌吉州. */
const AUTONOMOUS = [
  ['自治州', '州'],
  ['自治县', '县'],
  ['自治旗', '旗'],
] as const
const ETHNIC_TOWNSHIPS = [
  ['民族乡', '乡'],
  ['民族苏木', '苏木'],
  ['族乡', '乡'],
  ['族镇', '镇'],
] as const
/** 阿拉善左 is no name: banners told apart by a direction keep their ending. */
const DIRECTIONS = '东南西北中前后左右'
const DIGITS = '〇一二三四五六七八九'

/**
 * The usual shorter names of a division, by rule: without its generic word and without the names of its peoples. A rest
 * of one character is no name (沙县 stays 沙县). Townships keep their names, but ethnic ones are written three ways.
 */
export function makeShortNames(division: Division, groups: readonly EthnicGroup[]): readonly MadeName[] {
  const { level, name } = division
  const made =
    level === 'township'
      ? townshipNames(name, groups)
      : level === 'xpcc_regiment'
        ? regimentNames(name)
        : level === 'zone'
          ? []
          : unitNames(division, groups)
  if (made.length === 0) return made
  const seen = new Set([name])
  return made.filter((candidate) => {
    if (candidate.name.length < 2 || seen.has(candidate.name)) return false
    seen.add(candidate.name)
    return true
  })
}

function unitNames({ name, level }: Division, groups: readonly EthnicGroup[]): readonly MadeName[] {
  for (const [ending, generic] of AUTONOMOUS) {
    if (!name.endsWith(ending)) continue
    const peoples = name.slice(0, -ending.length)
    const core = stripPeoples(peoples, groups)
    // 东乡族自治县 and 鄂温克族自治旗 are named after their people: only 族 goes.
    const base = core.length >= 2 ? core : peoples.replace(/族$/u, '')
    return [short(base + generic), short(base)]
  }
  const ending = UNIT_ENDINGS.find((candidate) => name.endsWith(candidate))
  if (ending === undefined) return []
  const rest = name.slice(0, -ending.length)
  if (ending === '旗' && DIRECTIONS.includes(rest.slice(-1))) return []
  // 沙县区 and 赣县区: the rest is itself a unit's name, and stays.
  const core = level === 'province' ? stripPeoples(rest, groups) : rest
  return [short(core)]
}

function townshipNames(name: string, groups: readonly EthnicGroup[]): readonly MadeName[] {
  if (name.endsWith('街道')) return [alias(`${name}办事处`), alias(`${name}办`)]
  if (!name.includes('族')) return namesWithPeople(name, groups)
  const entry = ETHNIC_TOWNSHIPS.find(([ending]) => name.endsWith(ending))
  if (entry === undefined) return []
  const [ending, generic] = entry
  // 哈萨克民族乡 and 哈萨克族乡 are one: put 族 back before taking the peoples off.
  const peoples = name.slice(0, -ending.length)
  const core = stripPeoples(`${peoples}族`, groups)
  if (core.length === 0 || core === `${peoples}族`) return []
  const long = generic === '镇' ? [] : [alias(`${peoples}民族${generic}`)]
  return [...long, alias(`${peoples}族${generic}`), short(core + generic)]
}

/** 大南沟乌孜别克乡 is written 大南沟乌孜别克族乡 as well; 蒙古乡 has no name but its people. */
function namesWithPeople(name: string, groups: readonly EthnicGroup[]): readonly MadeName[] {
  const generic = ['苏木', '乡'].find((ending) => name.endsWith(ending))
  if (generic === undefined) return []
  const core = name.slice(0, -generic.length)
  if (core.length - longestPeople(core, groups) < 2 || longestPeople(core, groups) === 0) return []
  return [alias(`${core}族${generic}`), alias(`${core}民族${generic}`)]
}

/** 兵团农六师北塔山牧场 is 北塔山牧场; 兵团一四九团 is 一四九团 and 149团. Parts of a regiment elsewhere are not it. */
function regimentNames(name: string): readonly MadeName[] {
  const core = name.replace(/^(?:新疆)?(?:兵团)?(?:[第农]?[一二三四五六七八九十]{1,2}师)?/u, '')
  if (/(?:分部|生活区|中心团场)$/u.test(core)) return []
  const number = /^[〇零一二三四五六七八九]{3}(?=团)/u.exec(core)?.[0]
  const names = [short(core), alias(`兵团${core}`)]
  if (number === undefined) return names
  const digits = [...number.replaceAll('零', '〇')].map((digit) => String(DIGITS.indexOf(digit))).join('')
  return [...names, alias(digits + core.slice(number.length))]
}

/** Takes names of peoples off the end as long as at least two characters stay before each; else leaves them. */
function stripPeoples(text: string, groups: readonly EthnicGroup[]): string {
  let rest = text
  for (;;) {
    const ending = longestPeople(rest, groups)
    if (ending === 0) return rest
    const next = rest.slice(0, -ending)
    if (next.length === 1) return rest
    rest = next
  }
}

function longestPeople(text: string, groups: readonly EthnicGroup[]): number {
  let longest = 0
  for (const { name, bare } of groups) {
    if (text.endsWith(name)) longest = Math.max(longest, name.length)
    const bareName = name.slice(0, -1)
    if (bare && text.endsWith(bareName)) longest = Math.max(longest, bareName.length)
  }
  return longest
}

const short = (name: string): MadeName => ({ name, form: 'short' })
const alias = (name: string): MadeName => ({ name, form: 'alias' })
