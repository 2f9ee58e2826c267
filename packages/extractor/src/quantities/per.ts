import type { MeasureUnit } from '@shanhai/lexicon'

/** Characters before a figure in which what it is counted by is looked for. */
export const PER_WINDOW = 18

const THINGS = '户|人|亩|吨|头|只|公斤|斤|名|家|村|套|平方米|台|株|公里|册|份'
/** 每户补助300元. */
const EACH = new RegExp(`每(?<per>${THINGS})[^，。；、0-9]{0,6}$`)
/** 每年安排的援疆资金不低于6000万元: between the year and the sum stands what the money is for. */
const EACH_TIME = /每个?(?<per>年|季度|月|周|天|日|学年|学期)[^，。；、0-9]{0,12}$/
/** 亩均增收420元. */
const ON_AVERAGE = /(?<per>人|户|亩|生|床)均[^，。；、0-9]{0,8}$/
/** 年均增收3000元; of anything but money the indicator keeps the word: 日均交易量600吨. */
const MONEY_ON_AVERAGE = /(?<per>年|月|日)均[^，。；、0-9]{0,8}$/
/** 一株比本地多挣三元, 一亩地收入3000元: one of what is sold or grown, and what it brings. */
const MONEY_OF_ONE =
  /(?:^|[^十百千万亿第])[一1](?<per>亩|株|头|只|公斤|斤|吨|箱|盒|袋|瓶|杯)[^，。；、0-9一二三四五六七八九十]{0,10}$/
/** 一天能挣150元, 一个月领三千元. */
const MONEY_OF_TIME =
  /(?:^|[^十百千万亿第])[一1](?<per>天|个月)(?:下来)?(?:能|可|可以|就|就能|至少|差不多)?[^，。；、0-9一二三四五六七八九十]{0,4}$/
/** 月收入4200元, 月均工资; the 月 of 上月, 5月 and 每月 is another. */
const BY_MONTH_OR_DAY =
  /(?<![当上本首次该每生今昨明个0-9一二两三四五六七八九十])(?<per>[月日])均?(?:收入|工资|薪|租金|销售额|营业额|营收|产值)[^，。；、0-9]{0,4}$/
/** 13元/人, 0.35元/千瓦时; 13元/人的标准 is by person. */
const SLASH =
  /^[/／](?<per>人次|人|户|亩|公顷|吨|公斤|千克|斤|平方米|m²|㎡|立方米|公里|千瓦时|度|小时|学期|年|月|天|日|次|头|只|株|台|套|件|床|生|份|张|个)/u

/** The units by which averages are printed: 生均 is by person. */
const SAME: Readonly<Record<string, string>> = { 生: '人', 个月: '月' }

/**
 * What a figure is counted by: 户 in 每户300元, 年 in 每年300万元, 人 in 13元/人. Undefined where the figure is a whole, and
 * for shares.
 *
 * @param before the {@link PER_WINDOW} characters before the figure and the words that bound it
 * @param after the text behind its unit
 */
export function perOf(before: string, after: string, { dimension }: MeasureUnit): string | undefined {
  if (dimension === 'ratio' || dimension === 'points') return undefined
  const expressions =
    dimension === 'money'
      ? [BY_MONTH_OR_DAY, EACH, EACH_TIME, ON_AVERAGE, MONEY_ON_AVERAGE, MONEY_OF_ONE, MONEY_OF_TIME]
      : [EACH, EACH_TIME, ON_AVERAGE]
  const words = [...expressions.map((expression) => expression.exec(before)), SLASH.exec(after)]
  const per = words.find((match) => match !== null)?.groups?.['per']
  return per && (SAME[per] ?? per)
}
