import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ExternalError } from '@shanhai/model'
import type * as Jieba from 'nodejs-jieba'
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
    const jieba = require('nodejs-jieba') as typeof Jieba
    checkDictionaries(jieba)
    return { name: 'nodejs-jieba@0.3.0', tokenize: (text) => toTokens(text, jieba.tag(text)) }
  } catch (cause) {
    if (cause instanceof ExternalError) throw cause
    throw new ExternalError('tokenizer/not-loaded', REMEDY, { cause })
  }
}

/** A missing dictionary would abort the process where nothing can catch it. */
function checkDictionaries({ DEFAULT_DICT, DEFAULT_HMM_DICT, DEFAULT_USER_DICT }: typeof Jieba): void {
  for (const file of [DEFAULT_DICT, DEFAULT_HMM_DICT, DEFAULT_USER_DICT]) {
    if (!existsSync(file)) {
      throw new ExternalError('tokenizer/no-dictionary', `nodejs-jieba misses its dictionary ${file}: install it again`)
    }
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
