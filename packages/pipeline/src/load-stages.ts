import { createHash } from 'node:crypto'
import type { Extractor } from '@shanhai/extractor'
import { createExtractor, loadJiebaTokenizer, RULE_TABLES } from '@shanhai/extractor'
import type { Lexicon } from '@shanhai/lexicon'
import { isVerified, loadLexicon } from '@shanhai/lexicon'
import type { TriggerWords } from '@shanhai/reader'
import { decodePage, maskPersonalNumbers, readArticles, splitSentences } from '@shanhai/reader'
import { canonicalJson } from './canonical-json.js'
import type { Stages } from './stages.js'

/**
 * The real stages: lexicon and tokenizer are loaded once per process (about a second).
 *
 * @throws {ExternalError} if the native tokenizer cannot be loaded, with the remedy
 */
export function loadStages(): Stages {
  const lexicon = loadLexicon()
  const extractor = loadExtractor()
  return {
    ...loadReadingStages(),
    lexiconVersion: lexicon.version,
    rulesVersion: rulesChecksum(),
    tokenizer: extractor.tokenizer,
    references: {
      pairings: lexicon.pairings.filter(isVerified),
      isWithin: (code, ancestor) => lexicon.gazetteer.isWithin(code, ancestor),
    },
    extract: (page, articles) => extractor.extractPage(page, articles),
  }
}

/** The extractor alone, for what explains a build after it. @throws {ExternalError} as `loadStages` does */
export function loadExtractor(): Extractor {
  return createExtractor({ lexicon: loadLexicon(), tokenizer: loadJiebaTokenizer(), splitSentences })
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
