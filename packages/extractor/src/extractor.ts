import type { Lexicon } from '@shanhai/lexicon'
import type { Article, Claim, Entity, Mention, MentionPart, Page, PageSpan, Result, Sentence } from '@shanhai/model'
import { compareById, compareSpans, mentionId, toPageSpans } from '@shanhai/model'
import type { ArticleDocument } from './document/article-document.js'
import { makesClaims, namesPeople } from './document/article-kinds.js'
import { findSurfaces } from './document/find-surfaces.js'
import { createArticleDocument } from './document/article-document.js'
import { createEntityRegistry } from './linking/entity-registry.js'
import type { LinkedMention } from './linking/linked-mention.js'
import type { LinkingContext } from './linking/linking-context.js'
import { linkMentions } from './linking/link-mentions.js'
import { anchorPeople } from './linking/anchor-people.js'
import { guessPageHome, speakerOf, withPaperHome } from './linking/page-home.js'
import { separateNamesakes } from './linking/separate-namesakes.js'
import { programmeOf } from './linking/programme-of.js'
import { doubtfulPlaces } from './linking/doubtful-places.js'
import { resolvePlaces } from './linking/resolve-places.js'
import type { PlaceResolution } from './linking/resolve-places.js'
import { recognizeAll } from './recognizers/recognize-mentions.js'
import type { Recognition } from './recognizers/recognize-mentions.js'
import { recognizeOurUnit } from './recognizers/our-unit.js'
import { keepStrongestThenLongest } from './recognizers/overlap.js'
import { findParts } from './recognizers/parts.js'
import type { Candidate, Recognizer } from './recognizers/recognizer.js'
import { extractClaims } from './relations/extract-claims.js'
import { mergeClaims } from './relations/merge-claims.js'
import { RELATION_RULES } from './relations/rules/index.js'
import { lostNames } from './recognizers/lost-names.js'
import type { DraftTrace, LostName, PageTrace } from './relations/trace.js'
import type { Resources } from './resources.js'
import { createResources } from './resources.js'
import type { Tokenizer } from './tokenizer/tokenizer.js'

/** What one page says. Mentions and claims are sorted by id; entities hold the names found on this page only. */
export interface PageExtraction {
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly entities: readonly Entity[]
  /** Where the names of children stand, sorted: they are in none of these and must not leave in the text either. */
  readonly hidden: readonly PageSpan[]
}

export interface Extractor {
  /** Name and version of the tokenizer, for the record of a run. */
  readonly tokenizer: string
  /** Pure: the same page and articles give the same result. */
  extractPage(page: Page, articles: readonly Article[]): Result<PageExtraction>
  /** What `extractPage` considered on the way: for explanations, not part of any result. */
  tracePage(page: Page, articles: readonly Article[]): PageTrace
}

export interface ExtractorOptions {
  readonly lexicon: Lexicon
  readonly tokenizer: Tokenizer
  /** Cuts an article into sentences: the reader's work, handed in so that the two packages do not know each other. */
  readonly splitSentences: (article: Article) => readonly Sentence[]
  /** Which recognizers run, in order; default: `RECOGNIZERS`. `recognizersOf` gives those of knowledge and a tagger. */
  readonly recognizers?: readonly Recognizer[]
}

/** Makes an extractor; the lexicon is indexed once and shared by all pages. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const resources = createResources(options.lexicon)
  return {
    tokenizer: options.tokenizer.name,
    extractPage: (page, articles) => extractPage({ ...options, page, articles, resources }),
    tracePage: (page, articles) => {
      const trace = { drafts: new Array<DraftTrace>(), lostNames: new Array<LostName>() }
      extractPage({ ...options, page, articles, resources, trace })
      return trace
    },
  }
}

interface PageInput extends ExtractorOptions {
  readonly page: Page
  readonly articles: readonly Article[]
  readonly resources: Resources
  /** Filled where it is given. */
  readonly trace?: { readonly drafts: DraftTrace[]; readonly lostNames: LostName[] }
}

function extractPage(input: PageInput): Result<PageExtraction> {
  const { page, resources } = input
  const { gazetteer, newspapers } = resources.lexicon
  const readings = readArticles(input)
  const named = readings.flatMap(({ recognition, places }) =>
    recognition.candidates.flatMap((c) => places.divisionOf(c) ?? []),
  )
  const paper = newspapers.homeOf(page.newspaper, page.home)
  const pageHome = withPaperHome(guessPageHome(named, gazetteer), paper, gazetteer)
  const pageProgramme = programmeOf(resources, input.articles.map((article) => article.text).join('\n'))
  const registry = createEntityRegistry()
  const { trace } = input
  const note = trace && ((draft: DraftTrace): void => void trace.drafts.push(draft))
  const mentions: Mention[] = []
  const claims: Claim[] = []
  const hidden: PageSpan[] = []
  for (const { document, recognition, places: found } of readings) {
    const { article } = document
    const title = document.text.split('\n', 1)[0] ?? ''
    const inTitle = recognition.candidates.flatMap((one) => (one.end <= title.length && found.divisionOf(one)) || [])
    const home = withPaperHome(pageHome, speakerOf(title, inTitle), gazetteer)
    const candidates = [...recognition.candidates, ...recognizeOurUnit(document.text, home, gazetteer)].sort(
      compareSpans,
    )
    const homes = [home('province'), home('prefecture')].flatMap((one) => one ?? [])
    const places = resolvePlaces(candidates, gazetteer, homes)
    const { peopleOfNotices } = recognition
    const namesOfNotices = peopleOfNotices.map(({ start, end }) => document.text.slice(start, end))
    const minors = [...recognition.minors, ...namesOfNotices]
    for (const { name, at } of findSurfaces(document.text, new Set(recognition.minors))) {
      hidden.push(...toPageSpans(article, { start: at, end: at + name.length }, () => page.text))
    }
    for (const span of peopleOfNotices) hidden.push(...toPageSpans(article, span, () => page.text))
    const linking: LinkingContext = { page, document, resources, places, registry, home, minors, pageProgramme }
    const wanted = keepStrongestThenLongest(candidates).filter((mention) => isWanted(article, mention))
    const linked = linkMentions(linking, wanted)
    const made = makesClaims(article) ? extractClaims(linking, linked, RELATION_RULES, note) : []
    if (trace) trace.lostNames.push(...lostNames(document, candidates, wanted))
    const apart = separateNamesakes(linking, linked, made)
    const anchored = anchorPeople(linking, apart.mentions, apart.claims)
    const parts = findParts(candidates, wanted)
    // One by one: an article of a million characters has more mentions than a call may have arguments.
    for (const mention of anchored.mentions) {
      const placed = toMention(page, document, mention, parts.get(mention.start) ?? [])
      if (placed) mentions.push(placed)
    }
    for (const claim of mergeClaims(article.id, anchored.claims)) claims.push(claim)
  }
  return {
    value: {
      mentions: mentions.sort(compareById),
      claims: claims.sort(compareById),
      entities: registry.entities(),
      hidden: hidden.sort(compareSpans),
    },
    diagnostics: doubtfulPlaces(mentions),
  }
}

interface ArticleReading {
  readonly document: ArticleDocument
  readonly recognition: Recognition
  readonly places: PlaceResolution
}

function readArticles({
  articles,
  resources,
  tokenizer,
  splitSentences,
  recognizers,
}: PageInput): readonly ArticleReading[] {
  const documents = articles.map((article) => createArticleDocument(article, splitSentences(article), tokenizer))
  const recognitions = recognizeAll(documents, resources, recognizers)
  return documents.flatMap((document, i) => {
    const recognition = recognitions[i]
    if (!recognition) return []
    return [{ document, recognition, places: resolvePlaces(recognition.candidates, resources.lexicon.gazetteer) }]
  })
}

function isWanted(article: Article, { type }: Candidate): boolean {
  return type !== 'Person' || namesPeople(article)
}

/**
 * A mention with its page range; undefined for one that stands in no run of the page, or that a headline or a jump line
 * tears apart: its range would hold words that are not its own.
 */
function toMention(
  page: Page,
  { article, text }: ArticleDocument,
  mention: LinkedMention,
  parts: readonly Candidate[],
): Mention | undefined {
  const spans = toPageSpans(article, mention, () => page.text)
  const [span, second] = spans
  if (!span || second) return undefined
  return {
    id: mentionId(article.id, mention.start, mention.end, mention.type),
    page: page.id,
    article: article.id,
    start: span.start,
    end: span.end,
    articleStart: mention.start,
    articleEnd: mention.end,
    text: text.slice(mention.start, mention.end),
    normalized: mention.normalized,
    type: mention.type,
    entity: mention.entity,
    ...(mention.doubt && { doubt: mention.doubt }),
    recognizer: mention.recognizer,
    ...(parts.length === 0 ? {} : { parts: parts.map((part) => toPart(text, part)) }),
  }
}

function toPart(text: string, { type, start, end }: Candidate): MentionPart {
  return { type, text: text.slice(start, end), articleStart: start, articleEnd: end }
}
