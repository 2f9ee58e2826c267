/** Months and days on which the years from {@link FIRST_YEAR} on begin in the lunar calendar (common almanac data). */
const NEW_YEAR =
  '02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08'.split(
    ' ',
  )
const FIRST_YEAR = 2000
const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪'
/** 2008 was a year of the rat. */
const A_YEAR_OF_THE_RAT = 2008

/** First day of a lunar year that begins in a calendar year; undefined outside 2000 to 2035. */
export function lunarNewYear(year: number): string | undefined {
  const monthAndDay = NEW_YEAR[year - FIRST_YEAR]
  return monthAndDay === undefined ? undefined : `${String(year)}-${monthAndDay}`
}

/** The year of an animal that is nearest to a year: 马年 near 2025 is 2026. */
export function yearOfAnimal(animal: string, near: number): number | undefined {
  const index = ANIMALS.indexOf(animal)
  if (index < 0) return undefined
  const ahead = (((A_YEAR_OF_THE_RAT + index - near) % 12) + 12) % 12
  return ahead <= 6 ? near + ahead : near + ahead - 12
}
