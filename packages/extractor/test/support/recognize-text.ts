import { createResources, loadJiebaTokenizer, recognizeMentions } from '@shanhai/extractor'
import type { Recognition, RecognitionContext } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { createArticleDocument } from '../../src/document/article-document.js'
import { articleOf } from './article-of.js'

const tokenizer = loadJiebaTokenizer()
const resources = createResources(loadLexicon())

export interface TextRecognition extends Recognition, Pick<RecognitionContext, 'document' | 'resources'> {}

/** Runs the recognizers over a bare text with the real lexicon and tokenizer; nothing is linked. */
export function recognizeText(text: string): TextRecognition {
  const { article } = articleOf(text)
  const document = createArticleDocument(article, splitSentences(article), tokenizer)
  return { document, resources, ...recognizeMentions(document, resources) }
}
