import { isOfThing, madeIn } from './made-things.js'
import { readClause } from './read-clause.js'
import type { Carried } from './read-clause.js'
import { aidBodySpeaking, opensSpeech, speakerBehind } from './speakers.js'
import { ourSupporter, weOf } from './subject-words.js'
import type { ArticleClause, Topic } from './topic.js'

/** What the clauses so far leave for the next one. */
export interface Spoken {
  readonly carried: Carried
  readonly topic?: Topic | undefined
  /** What the clause before says is built or founded. */
  readonly made?: Topic | undefined
  /** Who built it: what is told of acts goes on about them. */
  readonly agent?: Carried | undefined
}

const SUPPORTS =
  /投入|拨付|安排|选派|派出|派遣|援建|捐赠|落实|筹集|筹措|资助|帮助|支援|采购|援[疆藏青]|帮扶资金|协作资金/
const AID_WORDS = /我们|(?:援[疆藏青]|帮扶|协作)资金|选派|柔性引进|工作[队组]|指挥部|分指/
const ACTS =
  /^(?:先后|累计|共|已|还|并|同时|陆续|今年|去年)?(?:投入|拨付|安排|选派|派出|援建|实施|捐赠|落实|组织|开展|举办|培训|引进|签订|筹集|帮助)/

/** What a clause is about, and what it leaves for the next. */
export function goOn(context: ArticleClause, { carried: before, made, agent }: Spoken): Spoken {
  const { document, clause } = context
  const words = document.text.slice(clause.start, clause.end)
  const read = readClause(context)
  const found = read.topic ? read : (ownWords(context, before) ?? read)
  const isSilent = !('topic' in found)
  if (isSilent && isOfThing(context, made)) return { carried: { topic: made }, topic: made, agent: agent ?? before }
  const base = isSilent && agent && ACTS.test(words) ? agent : before
  const carried = settled({ ...base, ...found }, words)
  const topic = carried.topic ?? carried.weak ?? (SUPPORTS.test(words) ? carried.supporter : undefined)
  return { carried, topic, made: madeIn(context), ...(isSilent && base === before ? { agent } : {}) }
}

/** The speaker of two offices is the aid body from where the words say so. */
function settled(carried: Carried, words: string): Carried {
  const isAid = carried.topic === undefined && carried.aid && AID_WORDS.test(words)
  return isAid ? { ...carried, topic: carried.aid } : carried
}

const NONE: Carried = { topic: undefined, weak: undefined, supporter: undefined }

/** 我们, 我们村, 我市 at the beginning of a clause; undefined where it has no such words, or they mean what was carried over. */
function ownWords(context: ArticleClause, { aid }: Carried): Carried | undefined {
  const our = ourSupporter(context)
  if (our !== undefined) return our === 'nobody' ? NONE : { topic: our }
  const isMeant = weOf(context)
  if (!isMeant) return undefined
  const behind = speakerBehind(context)
  const who = behind.strong ?? behind.aid ?? behind.weak ?? aid ?? aidBodySpeaking(context)
  if (who) return isMeant(who.normalized ?? who.division?.name ?? '') ? { topic: who } : NONE
  const { document, clause } = context
  const speech = [clause.start - 1, clause.start].some((at) => opensSpeech(document.text, at))
  return speech ? { topic: undefined } : undefined
}
