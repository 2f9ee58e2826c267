/** 1,510, １２.5 or 两百三十六, with the 万 and 亿 behind it. */
const NUMBER =
  /(?<digits>[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?|[〇零一二两三四五六七八九十百千点]+)(?<scale>[百千]?(?:万亿|[万亿])?)/gu
/** What bounds a figure is shown with it. */
const BEFORE = /(?:不低于|不少于|不超过|不足|超过?|近|约|逾|达|上|突破)$/u
const AFTER =
  /^[余多来]?(?:[百千]?(?:万亿|[万亿]))?[余多]?(?:亿|万)?(?:元|[%％]|人次|个|名|位|户|家|亩|吨|公里|平方米|成|所|座|台|套|次|项|期|批)?/u
const HAN_DIGITS = '零一二三四五六七八九'
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 }

/**
 * The pieces of a quote that print one of the figures, with the words that bound them and their unit: 不低于6000万元 for 60000000.
 * What is printed in a way that is not read here is not found.
 */
export function printedFigures(quote: string, figures: readonly number[]): readonly string[] {
  const wanted = new Set(figures.map((figure) => Math.abs(figure)))
  if (wanted.size === 0) return []
  const found: string[] = []
  for (const match of quote.matchAll(NUMBER)) {
    const end = match.index + match[0].length
    const after = AFTER.exec(quote.slice(end, end + 8))?.[0] ?? ''
    const scale = `${match.groups?.['scale'] ?? ''}${/^[余多]?(?<more>[万亿]+)/u.exec(after)?.groups?.['more'] ?? ''}`
    const share = /^[余多]?成/u.test(after) ? 10 : 1
    const value = readDigits(match.groups?.['digits'] ?? '') * scaleOf(scale) * share
    if (![...wanted].some((figure) => Math.abs(figure - value) < figure * 1e-9)) continue
    const before = BEFORE.exec(quote.slice(Math.max(0, match.index - 3), match.index))?.[0] ?? ''
    found.push(`${before}${match[0]}${after}`)
  }
  return found
}

function scaleOf(words: string): number {
  return (words.match(/万亿|[百千万亿]/gu) ?? []).reduce((product, word) => product * (SCALES[word] ?? 1), 1)
}

function readDigits(digits: string): number {
  if (/^[0-9０-９]/u.test(digits)) {
    return Number(digits.replaceAll(/[,，]/gu, '').replaceAll(/[０-９．]/gu, (one) => one.normalize('NFKC')))
  }
  const [whole = '', decimals = ''] = digits.split('点')
  let sum = 0
  let digit: number | undefined
  for (const one of whole.replaceAll('两', '二').replaceAll('〇', '零')) {
    const scale = SCALES[one]
    if (scale === undefined) digit = HAN_DIGITS.indexOf(one)
    else {
      sum += (digit ?? 1) * scale
      digit = undefined
    }
  }
  const fraction = [...decimals].map((one) => HAN_DIGITS.indexOf(one)).join('')
  return sum + (digit ?? 0) + (fraction === '' ? 0 : Number(`0.${fraction}`))
}
