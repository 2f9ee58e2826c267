import type { LinkedMention } from '../../linking/linked-mention.js'
import { firstOfEntities } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { inferred, isAssisted, lastBody } from './nearest-body.js'
import type { Holder } from './post.js'
import { bodyOfCommittee } from './settle-holder.js'

/** Common nouns that stand for the name of a body before a title, and what such names end in: 学校党委书记, 园区经理. */
const GENERIC: readonly { readonly noun: RegExp; readonly name: RegExp }[] = [
  { noun: /^学校/u, name: /(?:学校|中学|小学|学院|大学|幼儿园)$/u },
  { noun: /^医院/u, name: /(?:医院|卫生院|保健院)$/u },
  { noun: /^(?:园区|产业园)/u, name: /(?:园|园区|开发区|高新区|经开区)$/u },
  { noun: /^街道/u, name: /街道(?:办事处)?$/u },
  { noun: /^(?:公司|企业|集团)/u, name: /(?:公司|集团)$/u },
  { noun: /^合作社/u, name: /合作社$/u },
  { noun: /^[牧农林茶]场/u, name: /场$/u },
]

/** The body for which the noun stands, and the title behind it: 党委书记 of 学校党委书记. */
export interface GenericPost {
  readonly holder: Holder
  readonly title: string
}

/** The body named last nearby that the noun before a title can mean, or the only one of the article. */
export function genericPost(context: SentenceContext, words: string, offset: number): GenericPost | undefined {
  for (const { noun, name } of GENERIC) {
    const length = noun.exec(words)?.[0].length
    if (length === undefined || words.length - length < 2) continue
    const fits = ({ normalized, type }: LinkedMention): boolean =>
      (type === 'Organization' || type === 'Place') && name.test(normalized.replace(COMMITTEE, ''))
    const body = lastBody(context, offset, fits) ?? soleBody(context, fits)
    const title = words.slice(length)
    return body && { holder: { ...body, ...bodyOfCommittee(context, body, title) }, title }
  }
  return undefined
}

/** The only body of the article that fits, or the only one on the assisted side. */
function soleBody(context: SentenceContext, fits: (mention: LinkedMention) => boolean): Holder | undefined {
  const named = [...firstOfEntities(context.article).values()].filter(fits)
  const [only, second] = named.length > 1 ? named.filter((mention) => isAssisted(context, mention)) : named
  return only && !second ? inferred(context, only) : undefined
}

const COMMITTEE = /(?:党委|党组|党总支|党支部)$/u
