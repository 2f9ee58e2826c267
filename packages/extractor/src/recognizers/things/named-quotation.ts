import type { ThingIndex } from './thing-index.js'

/** Heads that make a quotation a name when they end it: “扬帆计划”, “晋江经验”. */
const NAMES_QUOTATION = /(?:计划|行动|工程|经验|模式|战略|一件事|工作法)$/
/** “X——Y” with the name in its first half. */
const NAME_AND_SLOGAN = /^[^—]{2,10}(?:计划|行动|工程)——/

/** True for the inside of a quotation that is a name by itself, and no figure of speech: “头号工程”. */
export function isNamedQuotation(quoted: string, { words }: ThingIndex): boolean {
  return (NAMES_QUOTATION.test(quoted) && !words.figure.has(quoted)) || NAME_AND_SLOGAN.test(quoted)
}
