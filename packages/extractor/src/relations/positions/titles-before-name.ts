import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { SentenceContext } from '../relation-rule.js'
import { SECONDED, SECONDED_BEHIND, SENT_STAFF } from './post-words.js'
import { BLANK, blankRemarks, splitPile } from './pile-parts.js'
import type { Post } from './post.js'
import { readPost } from './read-posts.js'

/** Most characters before a name that a pile of titles may take. */
const REACH = 80
const CLAUSE_END = /[。；;：:“”！!？?\n（）()]/

/** A comma goes on with a pile only between parts that begin with their body: 阿克苏地委副书记，某某指挥部指挥长. */
const STARTS_WITH_HOLDER = new RegExp(`^[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]`, 'u')

const REMARK_BEFORE = new RegExp(`^${BLANK}+`, 'u')
const HOLDER = new RegExp(`[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]`, 'u')

/** What stands before a name. */
export interface Pile {
  readonly posts: readonly Post[]
  /** The words say that the person was sent: （援疆）, 挂职. */
  readonly seconded: boolean
}

/** Reads the pile from its first post to the name; posts without a body of their own belong to the one before. */
export function titlesBeforeName(context: SentenceContext, person: LinkedMention): Pile {
  const { encoded } = context
  const end = encoded.encodedOffset(person.start)
  const from = Math.max(0, end - REACH)
  const whole = blankRemarks(encoded.text.slice(from, end)).split(CLAUSE_END).at(-1) ?? ''
  // The remark right behind another name, 某人（挂职）、, is that person's.
  const clause = whole.slice(whole.lastIndexOf(MENTION_MARKS.Person) + 1).replace(REMARK_BEFORE, '')
  const printed = context.document.text.slice(encoded.sourceOffset(end - clause.length), person.start)
  return { posts: readPile(context, clause, end - clause.length), seconded: SECONDED.test(printed) }
}

/** True if brackets behind a name say that the person was sent: 何某（某区挂职）. */
export function isSecondedBehind({ document }: SentenceContext, { end }: LinkedMention): boolean {
  return SECONDED_BEHIND.test(document.text.slice(end, end + 24))
}

/** The posts of the parts that run up to the name without another word between. */
function readPile(context: SentenceContext, clause: string, at: number): readonly Post[] {
  let posts: Post[] = []
  let first = ''
  // 云岭县委常委、副县长: of a body that is not known the bare posts behind it are not another's.
  let isOfUnknown = false
  for (const part of splitPile(clause, at)) {
    const joint = clause[part.at - at - 1] ?? ''
    const isApart = /[，,]/.test(joint) && !(STARTS_WITH_HOLDER.test(first) && STARTS_WITH_HOLDER.test(part.text))
    if (isApart) posts = []
    if (posts.length === 0) first = part.text
    const isBare = !HOLDER.test(part.text)
    isOfUnknown &&= isBare && !isApart
    const post = isOfUnknown ? undefined : readPost(context, part, posts, 'whole')
    if (post) posts = [...posts, post]
    else if (!endsInTitle(context, part.text)) posts = []
    else isOfUnknown ||= !isBare && posts.length === 0
  }
  return posts
}

function endsInTitle({ resources }: SentenceContext, text: string): boolean {
  return SENT_STAFF.test(text) || resources.titles.endingAt(text, text.length) !== undefined
}
