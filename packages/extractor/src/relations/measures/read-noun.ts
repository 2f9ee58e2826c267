import type { Span } from '@shanhai/model'
import { overlaps } from '@shanhai/model'
import type { Token } from '../../tokenizer/tokenizer.js'
import { mentionsIn } from '../mentions-in.js'
import type { SentenceContext } from '../relation-rule.js'

/** Longest name of an indicator, in characters. */
const LONGEST = 18
/** Parts of speech that may stand in the name of an indicator: 患者人均药费, 累计销售额. */
const NOMINAL = /^(?:n|v|a|b|j|l|i|eng|x|s|g|k|h)/
/** Behind a figure only nouns follow: in 27家门店发放补贴 the counted are 门店. */
const NOUN = /^(?:n|vn|an|a$|b|j|l|i|eng|x|s|g)/
/** Verbs inside names of things: 乡村振兴示范项目, 新签约项目. */
const NOMINAL_VERB =
  /^(?:振兴|签约|落地|宣讲|照护|示范|投资|合作|养殖|种植|加工|治理|扶贫|脱贫|帮扶|援助|援建|创新|创业|招商|招聘|转移|改造|就业|助学|义诊|互访|采摘|引进)$/
const ALL = /^(?:全部|均|都|已|同时|同日|全|人均|户均|亩均|年均|月均|日均|平均)$/
const VERB = /^v(?!n)/
/** Nouns of quantity: the verb before them is a part of their name, as in 医用耗材采购金额. */
const INDICATOR = /(?:[额量数率值费价款比度幅]|人次|规模|面积|收入|资金|成本|时间)$/
const WORD = /^[\p{Script=Han}A-Za-z0-9&+]+$/u
const JOINS = /^[和与及]$/
/** Words with which a phrase does not begin: 已有, 将建成, 五年间. */
const NOT_FIRST =
  /^(?:已|现|现有|共有|拥有|拥|设有|开设|设|将|共|还|也|又|正|先后|成功|实现|达到|达|超过|为|有|是|使|让|带动形成|其中|占|位于|来自|进行|开展|高效|有效|持续|不断|积极|全力|目前|如今|截至|累计|可|预计|力争|争取|确保|全[县市州省乡镇村区园校院]|该[县市村校院镇乡区园]|我[县市省州区]|每年|全年|年度|年均|间|来|前|后|内|中|里|时|当地|园区|[疆藏宁青])$/
/** A name in quotation marks right behind the figure or inside the phrase: 25个“文旅+”项目. */
const QUOTED = /[“"][^“”"，。；]{1,12}[”"]/y

/** The noun phrase that ends at an offset, back to a name, a mark or a function word; undefined for none. */
export function phraseBefore(context: SentenceContext, end: number, limit: number): Span | undefined {
  const { document } = context
  const near = mentionsIn(context, { start: end - LONGEST - 1, end })
  let start = end
  let index = document.tokenIndexAt(end - 1)
  const last = document.tokens[index]
  if (end <= limit || !last) return undefined
  if (last.end !== end) {
    // 转诊｜率降｜至: the tokenizer drew the verb to the noun.
    if (!INDICATOR.test(document.text.slice(last.start, end)) || last.start < limit) return undefined
    start = last.start
    index--
  }
  for (; index >= 0; index--) {
    const token = document.tokens[index]
    if (!token || token.start < limit || end - token.start > LONGEST) break
    if (near.some((mention) => mention.type !== 'Programme' && overlaps(mention, token))) break
    if (JOINS.test(token.text) ? start === end : !isNominal(token) && !isCountedNoun(document.tokens, index, end)) break
    const isPhraseOfVerb = start < end && VERB.test(token.tag) && !INDICATOR.test(document.text.slice(start, end))
    start = token.start
    if (isPhraseOfVerb) break
  }
  while (start < end) {
    const token = document.tokenAt(start)
    if (!token || (!NOT_FIRST.test(token.text) && !JOINS.test(token.text))) break
    start = token.end
  }
  return start < end ? { start, end } : undefined
}

/** 类 in 民生类占八成 is tagged as a counter. */
function isNominal({ tag, text }: { readonly tag: string; readonly text: string }): boolean {
  return (NOMINAL.test(tag) || text === '类') && WORD.test(text)
}

/** 桩 in 充电桩860个, 户 in 脱贫户41人, 车 in 清淤车一辆: a noun behind another word, which alone would be a counter. */
function isCountedNoun(tokens: readonly Token[], index: number, end: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]]
  if (!token || !before || token.end !== end || token.text.length > 1) return false
  return /^(?:q|zg|g$)/.test(token.tag) && before.text.length > 1 && /^(?:n|v|a|b|j)/.test(before.tag)
}

const TO = /^[到在赴去来往给向为于]/

/** The noun phrase that begins at an offset or behind a 的 there. */
export function phraseAfter(context: SentenceContext, at: number, limit: number): Span | undefined {
  const { document } = context
  const { text, tokens } = document
  const near = mentionsIn(context, { start: at, end: at + 2 * LONGEST })
  const start = text[at] === '的' ? at + 1 : at
  let end = start
  while (end < limit && end - start <= LONGEST) {
    QUOTED.lastIndex = end
    const quoted = QUOTED.exec(text)?.[0].length
    const token = tokens[document.tokenIndexAt(end)]
    const next = quoted === undefined ? token?.end : end + quoted
    if (!token || next === undefined || next > limit || next - start > LONGEST) break
    // 24｜名到: the tokenizer drew the verb to the counter.
    if (token.start < end && TO.test(text.slice(end, token.end))) break
    const inside = near.find((mention) => overlaps(mention, { start: end, end: next }))
    // 58名到盐源: the verb goes before the place.
    if (inside && ((inside.type !== 'Programme' && inside.type !== 'Place') || token.start < inside.start)) break
    const isNoun = (NOUN.test(token.tag) && !ALL.test(token.text)) || NOMINAL_VERB.test(token.text)
    if (!inside && quoted === undefined && (!isNoun || !WORD.test(token.text))) break
    end = next
  }
  return end > start ? { start, end } : undefined
}
