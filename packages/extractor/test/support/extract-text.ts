import { createExtractor, loadJiebaTokenizer } from '@shanhai/extractor'
import type { PageExtraction } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Article } from '@shanhai/model'
import { splitSentences } from '@shanhai/reader'
import { articleOf } from './article-of.js'

const extractor = createExtractor({ lexicon: loadLexicon(), tokenizer: loadJiebaTokenizer(), splitSentences })

export interface TextExtraction extends PageExtraction {
  nameOf(entity: string | null): string
}

/** Extracts a bare text, as the one article of a page, with the real lexicon, tokenizer and sentence splitter. */
export function extractText(
  text: string,
  given: Partial<Article> = {},
  file?: string,
  issueDate?: string,
): TextExtraction {
  const { page, article } = articleOf(text, given, file)
  const { value } = extractor.extractPage({ ...page, ...(issueDate === undefined ? {} : { issueDate }) }, [article])
  const names = new Map<string, string>(value.entities.map((entity) => [entity.id, entity.name]))
  return { ...value, nameOf: (entity) => names.get(entity ?? '') ?? String(entity) }
}
