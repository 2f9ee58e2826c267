import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { ClaimDraft, RelationRule } from '../relation-rule.js'
import { isTitle, readPile, TITLE_LENGTH } from '../title-pile.js'
import type { Position } from '../title-pile.js'

/** Verbs of holding office between a name and its post. */
const HOLDS = '任|担任|兼任|出任|当选|现任|挂职担任|挂任|原任|曾任|不再担任|是|系|，'

/**
 * Posts before a name. A pile such as 昌吉市委副书记、某某分指挥部指挥长蒋某 gives one position for each body; a list of
 * names behind one title gives the position to each name.
 */
export const titlePileRule: RelationRule = {
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
  counterExamples: ['书记的办公室里，林海生正在看书。', '村民王秀英说日子好了。'],
  find(context) {
    const drafts: ClaimDraft[] = []
    let shared: readonly Position[] = []
    let previous: LinkedMention | undefined
    for (const person of context.mentions) {
      if (person.type !== 'Person') continue
      const own = readPile(context, person)
      const inList =
        previous !== undefined && /^[、和与及]$/.test(context.document.text.slice(previous.end, person.start))
      shared = own.length > 0 ? own : inList ? shared : []
      drafts.push(...shared.map((position) => toDraft(person, position)))
      previous = person
    }
    return drafts
  },
}

function toDraft(person: LinkedMention, { holder, title, former, seconded }: Position): ClaimDraft {
  const properties = { title, ...(former ? { former } : {}), ...(seconded ? { secondment: true } : {}) }
  return {
    predicate: 'HOLDS_POSITION',
    subject: person.entity,
    object: holder.entity,
    properties,
    factuality: former ? 'done' : 'ongoing',
  }
}

const NAME_FIRST = new RegExp(
  `${MENTION_MARKS.Person}(?:同志)?(?:，)?(?:的另(?:一|外一)(?:个|重|项)(?:身份|职务))?(?:还|同时|也|又|现|将|拟){0,2}(?<verb>${HOLDS})(?:了|为)?${MENTION_MARKS.Place}{0,2}(?<holder>[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}])(?:的)?(?<title>[^，。；、\\n\\uE000-\\uF8FF]{1,${String(TITLE_LENGTH)}})`,
  'dgu',
)

export const nameFirstRule: RelationRule = {
  id: 'position/name-takes-post',
  predicate: 'HOLDS_POSITION',
  reason: 'A name, a verb of holding office, a body or place, and a post.',
  examples: [{ text: '教师林海生担任木垒县第一中学副校长。', finds: ['林海生 > 木垒县第一中学'] }],
  counterExamples: ['教师林海生担任主持。', '医生林海生，库车市人民医院护士长周立新在场。'],
  find(context) {
    if (!context.mentions.some(({ type }) => type === 'Person')) return []
    const { encoded, resources } = context
    return [...encoded.text.matchAll(NAME_FIRST)].flatMap((match): readonly ClaimDraft[] => {
      const person = encoded.mentionAt(match.index)
      const range = match.indices?.groups?.['holder']
      const holder = range && encoded.mentionAt(range[0])
      const title = match.groups?.['title'] ?? ''
      // 季某、瞿某，某某医院护士长花某: the post behind the comma is the next person's.
      if (encoded.mentionAt(match.index + match[0].length)?.type === 'Person') return []
      const post = longestPost(title, (text, end) => resources.titles.endingAt(text, end) !== undefined)
      const former = /原|曾|不再/.test(match.groups?.['verb'] ?? '')
      return person && holder && post !== undefined ? [toDraft(person, { holder, title: post, former })] : []
    })
  },
}

/** The longest beginning that ends in a title word: 副校长两年 holds 副校长. */
function longestPost(text: string, endsInTitle: (text: string, end: number) => boolean): string | undefined {
  for (let end = text.length; end > 1; end--) {
    const post = text.slice(0, end)
    if (endsInTitle(text, end) && isTitle(post)) return post
  }
  return undefined
}
