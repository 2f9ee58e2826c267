import type { LinkedMention } from '../../linking/linked-mention.js'
import type { Post } from '../positions/post.js'
import { isSecondedBehind, titlesBeforeName } from '../positions/titles-before-name.js'
import type { Pile } from '../positions/titles-before-name.js'
import { takenPosts } from '../positions/taken-posts.js'
import type { TakenPost } from '../positions/taken-posts.js'
import { TAKING_PATTERNS } from '../patterns/taking-patterns.js'
import type { ClaimDraft, GivenUp, RelationRule, SentenceContext } from '../relation-rule.js'

/**
 * Posts before a name. A pile such as 昌吉市委副书记、某某分指挥部指挥长蒋某 gives one position for each body; a list of
 * names behind one title gives the position to each name.
 */
const titlePileRule: RelationRule = {
  id: 'position/title-before-name',
  predicate: 'HOLDS_POSITION',
  reason: 'A body or place, a post, and a name right behind it: the person holds the post there.',
  examples: [
    { text: '木垒县委副书记林海生说。', finds: ['林海生 > 木垒县委'] },
    {
      text: '玛纳斯县委副书记、福建援疆三明分指挥部指挥长周立新介绍。',
      finds: ['周立新 > 玛纳斯县委', '周立新 > 福建援疆三明分指挥部'],
    },
    { text: '昌吉市六工镇镇长王建国介绍。', finds: ['王建国 > 六工镇'] },
  ],
  counterExamples: ['书记的办公室里，林海生正在看书。', '村民王秀英说日子好了。', '昌吉日报记者林海生报道。'],
  find(context) {
    const drafts: ClaimDraft[] = []
    let shared: Pile = { posts: [], seconded: false }
    let previous: LinkedMention | undefined
    for (const person of context.mentions) {
      if (person.type !== 'Person') continue
      const own = titlesBeforeName(context, person)
      if (own.posts.length === 0) noteTitle(context, person)
      shared =
        own.posts.length > 0 ? own : isListed(context, previous, person) ? shared : { posts: [], seconded: false }
      if (!isReporter(person))
        drafts.push(
          ...shared.posts.map((post) =>
            toDraft(context, person, { ...post, seconded: shared.seconded || isSecondedBehind(context, person) }),
          ),
        )
      previous = person
    }
    return drafts
  },
}

const NO_BODY: GivenUp = { id: 'no-body', reason: 'The words name no body or place in which the post is held.' }

/** A title right before a name whose body is not known, where a build is explained. */
function noteTitle({ document, giveUp, resources }: SentenceContext, { entity, start }: LinkedMention): void {
  if (!giveUp) return
  const title = resources.titles.endingAt(document.text, start)
  if (title?.kind !== 'post') return
  giveUp({ predicate: 'HOLDS_POSITION', subject: entity, object: null, properties: { title: title.title } }, NO_BODY)
}

function isListed({ document }: SentenceContext, previous: LinkedMention | undefined, person: LinkedMention): boolean {
  return previous !== undefined && /^[、和与及]$/.test(document.text.slice(previous.end, person.start))
}

function isReporter({ detail }: LinkedMention): boolean {
  return detail.kind === 'person' && detail.role === 'reporter'
}

/** One rule for each construction in which the name comes first. */
const takingRules: readonly RelationRule[] = TAKING_PATTERNS.map((pattern) => ({
  id: pattern.id,
  predicate: 'HOLDS_POSITION',
  reason: pattern.reason,
  examples: pattern.examples,
  counterExamples: pattern.counterExamples,
  find: (context) => takenPosts(context, pattern).map((taken) => toDraft(context, taken.person, taken)),
}))

export const positionRules: readonly RelationRule[] = [titlePileRule, ...takingRules]

function toDraft(
  { document }: SentenceContext,
  person: Pick<LinkedMention, 'entity'>,
  post: Post & Partial<Omit<TakenPost, 'person'>>,
): ClaimDraft {
  const { holder, title, former, seconded, planned, focus, validFrom, validTo } = post
  const support = holder.inferredFrom && document.sentenceAt(holder.inferredFrom.start)
  return {
    predicate: 'HOLDS_POSITION',
    subject: person.entity,
    object: holder.entity,
    properties: { title, ...(former ? { former } : {}), ...(seconded ? { secondment: true } : {}) },
    status: holder.inferredFrom ? 'inferred' : 'stated',
    factuality: former ? 'done' : planned ? 'planned' : 'ongoing',
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(support ? { support } : {}),
    ...(focus ? { focus } : {}),
  }
}
