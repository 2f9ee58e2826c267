import { createHash } from 'node:crypto'
import type { Extractor } from '@shanhai/extractor'
import { createExtractor, loadJiebaTokenizer, recognizersOf, RULE_TABLES, standardOf } from '@shanhai/extractor'
import type { Lexicon } from '@shanhai/lexicon'
import { createBodyKnowledge, isVerified, loadLexicon, loadLexiconWith } from '@shanhai/lexicon'
import type { TriggerWords } from '@shanhai/reader'
import { decodePage, maskPersonalNumbers, readArticles, splitSentences } from '@shanhai/reader'
import { DEFAULT_STANDARD } from '@shanhai/tagger'
import type { Tagger } from '@shanhai/tagger'
import { canonicalJson } from './canonical-json.js'
import { codeChecksum } from './code-checksum.js'
import { withLearnedStandard } from './learned-standards.js'
import { loadTagger, loadTaggerFrom } from './load-tagger.js'
import type { LoadedTagger } from './load-tagger.js'
import type { OwnNames } from './read-own-names.js'
import type { Stages } from './stages.js'

/** Who finds the names of a build beside knowledge, whose bodies and titles claims are made of. */
export interface StageOptions {
  /** Default: `all`. */
  readonly recognizers?: 'all' | 'knowledge'
  /** Path of a weights file of one's own for the tagger; default: the weights of the installed package. */
  readonly weights?: string
}

/**
 * The real stages: lexicon and tokenizer are loaded once per process (about a second).
 *
 * Without weights for the tagger, with bad ones, or ones that have not learned the standard it follows beside knowledge, names are found by
 * knowledge alone, and a diagnostic says so.
 *
 * @param own the user's names
 * @throws {ExternalError} if the native tokenizer cannot be loaded, with the remedy; as `loadTaggerFrom` on weights of one's own
 */
export async function loadStages(
  own: OwnNames = { names: [], checksums: [] },
  options: StageOptions = {},
): Promise<Stages> {
  const lexicon = loadLexiconWith(own.names)
  const { tagger, weights, diagnostics } = await taggerFor(lexicon, options)
  const extractor = extractorOf(lexicon, tagger)
  return {
    ...loadReadingStages(),
    lexiconVersion: lexicon.version,
    ownNames: own.checksums,
    rulesVersion: rulesChecksum(),
    tokenizer: extractor.tokenizer,
    code: await codeChecksum(),
    identity: identityKnowledge(lexicon),
    papers: {
      homeOf: (newspaper, home) => lexicon.newspapers.homeOf(newspaper, home)?.code,
      isWithin: (code, ancestor) => lexicon.gazetteer.isWithin(code, ancestor),
    },
    references: {
      pairings: lexicon.pairings.filter(isVerified),
      isWithin: (code, ancestor) => lexicon.gazetteer.isWithin(code, ancestor),
    },
    ...(weights !== undefined && { tagger: weights }),
    diagnostics,
    extract: (page, articles) => extractor.extractPage(page, articles),
  }
}

function identityKnowledge({ gazetteer, knownPeople, organizationForms }: Lexicon): Stages['identity'] {
  const known = new Set(knownPeople.map(({ name }) => name))
  return { ...createBodyKnowledge(gazetteer, organizationForms), isKnownPerson: (name) => known.has(name) }
}

async function taggerFor(lexicon: Lexicon, { recognizers, weights }: StageOptions): Promise<LoadedTagger> {
  if (recognizers === 'knowledge') return { diagnostics: [] }
  const loaded = await (weights === undefined ? loadTagger(lexicon) : loadTaggerFrom(weights, lexicon))
  return withLearnedStandard(loaded, standardOf('all') ?? DEFAULT_STANDARD)
}

/** The extractor alone, for what explains a build after it. @throws {ExternalError} as `loadStages` does */
export async function loadExtractor(options: StageOptions = {}): Promise<Extractor> {
  const lexicon = loadLexicon()
  const { tagger } = await taggerFor(lexicon, options)
  return extractorOf(lexicon, tagger)
}

function extractorOf(lexicon: Lexicon, tagger: Tagger | undefined): Extractor {
  const recognizers = recognizersOf('all', tagger)
  return createExtractor({ lexicon, tokenizer: loadJiebaTokenizer(), splitSentences, recognizers })
}

/** The stages up to the articles: no tokenizer is loaded. */
export function loadReadingStages(): Pick<Stages, 'decode' | 'mask' | 'readArticles'> {
  const triggers = triggerWords(loadLexicon())
  return {
    decode: decodePage,
    mask: maskPersonalNumbers,
    readArticles: (page, cut) => readArticles(page, { triggers, ...(cut !== undefined && { cut }) }),
  }
}

/** The words by which the reader tells how far an article is about assistance. */
function triggerWords({ triggers }: Lexicon): TriggerWords {
  const of = (weight: 'strong' | 'weak'): readonly string[] =>
    triggers.filter((trigger) => trigger.weight === weight).map(({ word }) => word)
  return { strong: of('strong'), weak: of('weak') }
}

/** SHA-256 of what the rules declare (patterns, notes, examples); their code goes by the program's version. */
function rulesChecksum(): string {
  const declared: unknown = JSON.parse(JSON.stringify(RULE_TABLES))
  return createHash('sha256').update(canonicalJson(declared)).digest('hex')
}
