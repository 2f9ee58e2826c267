import type { LinkedMention } from '../../linking/linked-mention.js'
import type { ClauseContext, Topic } from './topic.js'

/** A clause that ends in what it says is built or founded. */
const MAKES =
  /(?:成立|组建|设立|创办|兴办|开办|建设|建成|建起|新建|修建|援建|改建|扩建|兴建|打造|投建|捐建)(?:了|起)?[^，。；、的]{0,10}$/u
const NAME_ENDS = /^[”"》]?(?:建设)?(?:项目|工程)?$/u
/** What is said of a thing and of nobody who makes it. */
const ATTRIBUTE =
  /^(?:项目|工程)?(?:计划|规划)?(?:总投资|总造价|总?占地|(?:总|规划|用地)?建筑面积|总面积|注册资本|设计|年产|日产|全长|总长|可容纳|可供|内设|设有|设置|开设|开放床位|库容|现有)/u

/** What a clause says is built or founded, where that is one thing and ends the clause. */
export function madeIn({ document, clause, mentions }: ClauseContext): LinkedMention | undefined {
  const made = mentions.at(-1)
  if (made?.type !== 'Project' && made?.type !== 'Organization') return undefined
  if (made.aid || !NAME_ENDS.test(document.text.slice(made.end, clause.end))) return undefined
  let first = mentions.length - 1
  while (first > 0 && mentions[first - 1]?.end === mentions[first]?.start) first--
  return MAKES.test(document.text.slice(clause.start, mentions[first]?.start)) ? made : undefined
}

/** True if a clause tells an attribute of the thing made in the clause before. */
export function isOfThing({ document, clause }: ClauseContext, made: Topic | undefined): made is Topic {
  return made !== undefined && ATTRIBUTE.test(document.text.slice(clause.start, clause.end))
}
