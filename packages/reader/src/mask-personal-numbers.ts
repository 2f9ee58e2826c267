/** A page's text with its personal numbers blanked. */
export interface MaskedText {
  /** Same length as the input; each masked digit is ■. */
  readonly text: string
  /** Numbers masked, not digits. */
  readonly count: number
}

const MASK = '■'
/** First two digits of an identity-card number: the provinces of GB/T 2260, and the residence permits 81–83. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
const MOBILE = /^(?:86|0086)?1[3-9]\d{9}$/
const AREA_CODE = /^0(?:10|2\d|[3-9]\d{2})$/
/** A quantity follows: the digits count something and name nobody. */
const UNIT_AFTER = /^\s{0,2}[元万亿千百人户吨亩米件册册斤公%％‰美港]/
const TELEPHONE_BEFORE = /(?:电话|热线|手机|传真|联系方式|致电|拨打|Tel|TEL)[^\d０-９。；;\n]{0,8}$/
const CARD_BEFORE = /(?:身份证|证件|公民身份)[^\d０-９。；;\n]{0,12}$/

/** Digits that stand together, full-width ones included, in the frame of the text. */
interface DigitGroup {
  readonly start: number
  readonly end: number
  /** ASCII digits, with `X` as the last one of a card number. */
  readonly digits: string
}

/**
 * Blanks numbers that identify a person: identity cards (18 digits, or 15 of the old form), mobile telephones, and
 * land lines with their area code; also in full-width digits and with a line break, blanks or hyphens between the digits.
 * Numbers are known by their shape: the check digit is not trusted, for papers misprint it.
 */
export function maskPersonalNumbers(text: string): MaskedText {
  const groups = findDigitGroups(text)
  const masked: DigitGroup[] = []
  let count = 0
  for (let i = 0; i < groups.length;) {
    const taken = longestNumberAt({ text, groups, first: i, previous: masked.at(-1) })
    if (taken > 0) {
      masked.push(...groups.slice(i, i + taken))
      count++
    }
    i += Math.max(taken, 1)
  }
  return { text: blank(text, masked), count }
}

function blank(text: string, masked: readonly DigitGroup[]): string {
  let result = ''
  let from = 0
  for (const group of masked) {
    result += text.slice(from, group.start) + MASK.repeat(group.end - group.start)
    from = group.end
  }
  return result + text.slice(from)
}

function findDigitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = []
  for (const match of text.matchAll(/[0-9０-９]+/g)) {
    const start = match.index
    let end = start + match[0].length
    let digits = match[0].normalize('NFKC')
    if (/[XxＸｘ]/.test(text[end] ?? '') && !/[A-Za-zＡ-Ｚ]/.test(text[end + 1] ?? '')) {
      digits += 'X'
      end++
    }
    groups.push({ start, end, digits })
  }
  return groups
}

/** Where a number is looked for. */
interface Search {
  readonly text: string
  readonly groups: readonly DigitGroup[]
  readonly first: number
  /** The last group of the number masked before this place: a second number after 、 shares its label. */
  readonly previous: DigitGroup | undefined
}

const MAX_GROUPS = 8

/**
 * How many digit groups from `first` on make up one personal number, as many as possible: 138 0013 8000 must not end
 * after its first seven digits. 0 if none begins here.
 */
function longestNumberAt(search: Search): number {
  const { text, groups, first } = search
  let digits = ''
  let longest = 0
  for (let n = 1; n <= MAX_GROUPS && first + n <= groups.length; n++) {
    const group = groups[first + n - 1] as DigitGroup
    if (n > 1 && !isSeparator(text.slice((groups[first + n - 2] as DigitGroup).end, group.start))) break
    digits += group.digits
    if (digits.length > 20) break
    if (isPersonalNumber(search, groups.slice(first, first + n), digits)) longest = n
  }
  return longest
}

function isSeparator(between: string): boolean {
  return between.length <= 4 && /^[\s\-－—–‐‑()（）.·／/_]+$/.test(between)
}

/** Marks that part other numbers too: prices, dates, decimals. They join a telephone number only where it is one anyway. */
const DOUBTFUL_SEPARATOR = /[.·／/_]/
const SAME_LABEL = /^[\s、/／,，;；或及和]{1,3}$/

function isPersonalNumber({ text, previous }: Search, groups: readonly DigitGroup[], digits: string): boolean {
  const first = groups[0] as DigitGroup
  const last = groups.at(-1) as DigitGroup
  const before = text.slice(Math.max(0, first.start - 24), first.start)
  const after = text.slice(last.end, last.end + 6)
  const labelled =
    TELEPHONE_BEFORE.test(before) || (previous !== undefined && SAME_LABEL.test(text.slice(previous.end, first.start)))
  if (/[A-Za-zＡ-Ｚａ-ｚ.．]$/.test(before) && !labelled) return false
  if (/^[A-Za-zＡ-Ｚａ-ｚ]|^[.．]\d/.test(after)) return false
  if (DOUBTFUL_SEPARATOR.test(text.slice(first.start, last.end)) && !labelled && !isSpelledMobile(groups)) return false
  if (isCardNumber(digits) || (CARD_BEFORE.test(before) && /^\d{15}$|^\d{17}[\dX]$/.test(digits))) return true
  if (UNIT_AFTER.test(after)) return false
  if (MOBILE.test(digits) && hasTelephoneGrouping(groups)) return true
  return isLandLine(text, groups, digits) || (labelled && /^(?:\d{7,8}|0\d{9,11})$/.test(digits))
}

/** 138.0013.8000: the grouping of mobile numbers. */
function isSpelledMobile(groups: readonly DigitGroup[]): boolean {
  return groups.map((group) => group.digits.length).join() === '3,4,4'
}

/** 6 digits of region, date of birth, serial number: 18 digits, or 15 with a two-digit year. */
function isCardNumber(digits: string): boolean {
  if (!PROVINCES.test(digits)) return false
  const month = '(?:0[1-9]|1[0-2])'
  const day = '(?:0[1-9]|[12]\\d|3[01])'
  return new RegExp(`^\\d{6}(?:(?:19|20)\\d{2}${month}${day}\\d{3}[\\dX]|\\d{2}${month}${day}\\d{3})$`).test(digits)
}

/** A telephone number is printed in up to three groups of two digits or more (138 0013 8000), or broken once by a line end. */
function hasTelephoneGrouping(groups: readonly DigitGroup[]): boolean {
  return groups.length <= 5 && !groups.some((group) => group.digits.includes('X'))
}

function isLandLine(text: string, groups: readonly DigitGroup[], digits: string): boolean {
  const [area, ...rest] = groups
  if (area === undefined || rest.length === 0 || rest.length > 3) return false
  if (!AREA_CODE.test(area.digits)) return false
  const local = digits.slice(area.digits.length)
  // A line break alone between two numbers proves nothing; a hyphen, a bracket or a blank does.
  const joint = text.slice(area.end, (rest[0] as DigitGroup).start)
  return /^[1-9]\d{6,7}$/.test(local) && /[^\r\n]/.test(joint)
}
