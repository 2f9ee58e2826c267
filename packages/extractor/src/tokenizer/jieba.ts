import { createRequire } from 'node:module'
import { ExternalError } from '@shanhai/model'
import type { Token, Tokenizer } from './tokenizer.js'

const REMEDY =
  'nodejs-jieba could not be loaded: its native part is missing or was built for another Node version. ' +
  'Install a C++ compiler, make and Python 3, then run "npx pnpm rebuild nodejs-jieba" at the project\'s root.'

/**
 * The tokenizer over nodejs-jieba. Only `tag` is called: `cut` leaves the HMM off by default, and `insertWord`
 * overwrites parts of speech. Loading takes about a second and 300 MB, once per process.
 *
 * @throws {ExternalError} `tokenizer/not-loaded` with the remedy
 */
export function loadJiebaTokenizer(): Tokenizer {
  const require = createRequire(import.meta.url)
  try {
    const { tag } = require('nodejs-jieba') as typeof import('nodejs-jieba')
    return { name: 'nodejs-jieba@0.3.0', tokenize: (text) => toTokens(text, tag(text)) }
  } catch (cause) {
    throw new ExternalError('tokenizer/not-loaded', REMEDY, { cause })
  }
}

function toTokens(text: string, tagged: readonly { readonly word: string; readonly tag: string }[]): readonly Token[] {
  const tokens: Token[] = []
  let start = 0
  for (const { word, tag } of tagged) {
    const end = start + word.length
    tokens.push({ text: word, tag, start, end })
    start = end
  }
  if (start !== text.length) {
    throw new ExternalError('tokenizer/not-tiling', 'nodejs-jieba returned tokens that do not add up to the text')
  }
  return tokens
}
