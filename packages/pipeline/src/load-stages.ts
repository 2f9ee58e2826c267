import { createHash } from 'node:crypto'
import { createExtractor, loadJiebaTokenizer, RULE_TABLES } from '@shanhai/extractor'
import type { Lexicon } from '@shanhai/lexicon'
import { loadLexicon, loadLexiconWith } from '@shanhai/lexicon'
import type { TriggerWords } from '@shanhai/reader'
import { decodePage, maskPersonalNumbers, readArticles, splitSentences } from '@shanhai/reader'
import { canonicalJson } from './canonical-json.js'
import type { OwnNames } from './read-own-names.js'
import type { Stages } from './stages.js'

/**
 * The real stages: lexicon and tokenizer are loaded once per process (about a second).
 *
 * @param own the user's names
 * @throws {ExternalError} if the native tokenizer cannot be loaded, with the remedy
 */
export function loadStages(own: OwnNames = { names: [], checksums: [] }): Stages {
  const lexicon = loadLexiconWith(own.names)
  const extractor = createExtractor({ lexicon, tokenizer: loadJiebaTokenizer(), splitSentences })
  return {
    ...loadReadingStages(),
    lexiconVersion: lexicon.version,
    ownNames: own.checksums,
    rulesVersion: rulesChecksum(),
    tokenizer: extractor.tokenizer,
    extract: (page, articles) => extractor.extractPage(page, articles),
  }
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
