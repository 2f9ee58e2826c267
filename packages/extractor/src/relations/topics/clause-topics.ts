import { groupBy } from '../../group-by.js'
import { sentenceBefore } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { splitClauses } from './clauses.js'
import { goOn } from './go-on.js'
import type { Spoken } from './go-on.js'
import { homeOfUnit } from './resolve-anaphor.js'
import { opensSpeech } from './speakers.js'
import type { ArticleClause, ClauseTopic, Topic } from './topic.js'

/** Topics of a sentence's clauses, those of the paragraph's earlier clauses carried over. */
export function topicsOf(context: SentenceContext): readonly ClauseTopic[] {
  return topicsOfArticle(context).get(context.sentence.start) ?? []
}

/** What the clause before a sentence is about, within its paragraph. */
export function topicBefore(context: SentenceContext): Topic | undefined {
  const { document, sentence } = context
  const previous = sentenceBefore(document, sentence)
  if (previous?.paragraph !== sentence.paragraph) return undefined
  return topicsOfArticle(context).get(previous.start)?.at(-1)?.topic
}

type ArticleTopics = ReadonlyMap<number, readonly ClauseTopic[]>
const memo = new WeakMap<SentenceContext['article'], ArticleTopics>()

/** One pass over the article, made when its first figure asks for it. */
function topicsOfArticle(context: SentenceContext): ArticleTopics {
  const known = memo.get(context.article)
  if (known) return known
  const topics = readTopics(context)
  memo.set(context.article, topics)
  return topics
}

function readTopics({ document, article, resources, linking }: SentenceContext): ArticleTopics {
  const topics = new Map<number, readonly ClauseTopic[]>()
  let first = 0
  let paragraph = -1
  const speaker = speakerOf({ document, linking })
  const fresh: Spoken = { carried: speaker ? { weak: speaker } : {} }
  let spoken = fresh
  for (const sentence of document.sentences) {
    // What somebody says is not about what the paper was telling.
    if (sentence.paragraph !== paragraph || speaker || opensSpeech(document.text, sentence.start)) spoken = fresh
    paragraph = sentence.paragraph
    const clauses: ClauseTopic[] = []
    for (const clause of splitClauses(document.text, sentence)) {
      while (first < article.length && (article[first]?.end ?? 0) <= clause.start) first++
      let last = first
      while (last < article.length && (article[last]?.start ?? Infinity) < clause.end) last++
      const context: ArticleClause = {
        ...{ document, resources, linking, clause, article },
        mentions: article.slice(first, last),
        before: article.slice(Math.max(0, first - REACH), first),
      }
      const next = goOn(context, spoken)
      spoken = next
      clauses.push({ ...clause, ...(next.topic ? { topic: next.topic } : {}) })
    }
    topics.set(sentence.start, clauses)
  }
  return topics
}

const WORK_REPORT = /各位代表|我代表.{0,12}(?:政府|常务委员会|常委会)/
const OWN_UNIT = /[我全](?<unit>[省州市县区])/gu

/** In a government's report a sentence without a subject speaks of the government's own place. */
function speakerOf({ document, linking }: Pick<SentenceContext, 'document' | 'linking'>): Topic | undefined {
  if (!WORK_REPORT.test(document.text)) return undefined
  const named = [...document.text.matchAll(OWN_UNIT)].map(({ groups }) => groups?.['unit'] ?? '')
  const units = [...groupBy(named, (unit) => unit)].sort(([, a], [, b]) => b.length - a.length)
  return units[0] && homeOfUnit(linking, units[0][0])
}

/** Most mentions that an anaphor looks back over. */
const REACH = 60
