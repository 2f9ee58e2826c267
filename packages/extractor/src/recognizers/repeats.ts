import type { ArticleDocument } from '../document/article-document.js'
import { findSurfaces } from '../document/find-surfaces.js'
import type { LexiconHits } from '../document/lexicon-hits.js'
import { withFullName } from './full-name.js'
import type { Candidate, Recognizer } from './recognizer.js'

/** A name shorter than this is found again only between word boundaries. */
const LONG_ENOUGH = 4
/** A longer one is no name that anybody would print twice, but a row of dots or a list without its commas. */
const LONGEST = 64
/** A surname with two given characters. */
const WHOLE = 3
const COMPANY_ENDING = /(?:股份有限公司|有限责任公司|集团有限公司|\(集团\)有限公司|（集团）有限公司|有限公司)$/

/**
 * The second pass: a person, organisation or site that was sure once is found again everywhere in its article, also
 * where no title or place stands beside it; a company also without its legal form.
 */
export const repeatRecognizer: Recognizer = {
  name: 'repeat',
  recognize({ document, found, hits }) {
    const { text } = document
    const sure = new Map<string, Candidate>()
    const starts = new Map<number, Candidate>()
    const ends = new Map<number, Candidate>()
    for (const candidate of found) {
      if (!isSure(candidate)) continue
      const other = starts.get(candidate.start)
      if (!other || other.end < candidate.end) starts.set(candidate.start, candidate)
      if (candidate.type === 'Person') ends.set(candidate.end, candidate)
      const name = text.slice(candidate.start, candidate.end)
      sure.set(name, candidate)
      const short = shortCompanyName(candidate, name)
      if (short !== undefined && !sure.has(short)) sure.set(short, withFullName(candidate, name))
    }
    return findSurfaces(text, sure.keys()).flatMap(({ name, at }): readonly Candidate[] => {
      const first = sure.get(name)
      const end = at + name.length
      // 叶鲁｜拜请人: of a person whom the article knows by the whole name a beginning is read.
      const here = starts.get(at)
      const isBeginning = here?.type === 'Person' && first?.type === 'Person' && here.end < end
      if (!first || (here && !isBeginning)) return []
      const stands = first.type === 'Person' && speaks(document, hits, at, end)
      if (!stands && !mayStand(document, first, at, end)) return []
      if (!stands && first.type === 'Person' && hits.name_word.startingAt(at) === end - at) return []
      const recognizer = `${first.recognizer}+repeat`
      // 是泽仁｜多吉: or its end.
      const inside = here ?? (first.type === 'Person' ? ends.get(end) : undefined)
      const priority = Math.max(first.priority - 2, inside && inside.start >= at ? inside.priority : 0)
      const again = { ...first, start: at, end, recognizer, priority }
      // How sure a finder was of the first place says nothing of this one.
      return [first.confidence === undefined ? again : { ...again, confidence: undefined }]
    })
  },
}

function isSure({ recognizer, priority, detail, start, end }: Candidate): boolean {
  return recognizer !== 'place/gazetteer' && priority >= 12 && detail.kind !== 'aid_body' && end - start <= LONGEST
}

function shortCompanyName(candidate: Candidate, name: string): string | undefined {
  if (candidate.detail.kind !== 'organization' || candidate.detail.organizationKind !== 'company') return undefined
  const end = name.search(COMPANY_ENDING)
  return end >= 4 ? name.slice(0, end) : undefined
}

/** A short name needs words to end at its borders; and 村医文明 once makes no person of 文明 elsewhere. */
function mayStand(document: ArticleDocument, first: Candidate, start: number, end: number): boolean {
  if (first.type === 'Person' && isEverydayWord(document, start, end)) return false
  const borders = Number(document.isBoundary(start)) + Number(document.isBoundary(end))
  if (end - start >= LONG_ENOUGH || borders === 2) return true
  // 王全｜有抹着: a whole name is hardly ever anything else where its article knows it.
  if (first.type === 'Person' && end - start >= WHOLE && borders === 1) return true
  return first.type === 'Person' && opensGuess(document, start, end)
}

/** 俄金｜笑: into a word that it guessed the tokenizer drew what follows. */
function opensGuess({ tokenAt }: ArticleDocument, start: number, end: number): boolean {
  const token = tokenAt(start)
  return token?.start === start && token.end === end + 1 && token.tag === 'x'
}

const OPENS_CLAUSE = '\n \u3000，。；：！？、“”'

/** ，｜丰收｜说, ，｜路遥｜记下了: who has a name that is an everyday word begins a clause and says or does something. */
function speaks({ text, isBoundary }: ArticleDocument, hits: LexiconHits, start: number, end: number): boolean {
  if (HAND.test(text.slice(end, end + 3)) && HOLDS.test(text.slice(Math.max(0, start - 2), start))) return true
  if (!OPENS_CLAUSE.includes(start === 0 ? '\n' : text.charAt(start - 1)) || !isBoundary(end)) return false
  return hits.speech_verb.startingAt(end) > 0 || DOES.test(text.slice(end, end + LONGEST_DONE))
}

/** 拉着｜明亮｜的手. */
const HOLDS = /[拉握牵拽捏][着住]$/
const HAND = /^的(?:手|双手|胳膊)/

/** 记下了, 连忙接过话头: what takes hands or a head, and light, seasons and peaks never do, not even in a picture. */
const DOES =
  /^(?:也|又|都|就|便|才|正|已|已经|连忙|赶紧|马上|随手|双手|这才)?(?:接过|拿起|掏出|点点头|点了点头|摇摇头|摇了摇头|记下了|端起|抹着|放下(?:碗|筷|电话|手|笔|书|锄|听诊|药))/u
const LONGEST_DONE = 6

function isEverydayWord({ tokenAt }: ArticleDocument, start: number, end: number): boolean {
  const token = tokenAt(start)
  return token?.start === start && token.end === end && !/^(?:nr|x|nz|ns)/.test(token.tag)
}
