import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ExternalError } from '@shanhai/model'
import type * as Jieba from 'nodejs-jieba'
import { JiebaToken } from './jieba-token.js'
import { createTagMemory } from './tag-memory.js'
import type { Token, Tokenizer } from './tokenizer.js'

const REMEDY =
  'nodejs-jieba could not be loaded: its native part is missing or was built for another Node version. ' +
  'Install a C++ compiler, make and Python 3, then run "npx pnpm rebuild nodejs-jieba" at the project\'s root.'

/**
 * The tokenizer over nodejs-jieba: the words and tags of its `tag`. Loading takes about a second and 300 MB, once per
 * process.
 *
 * The words are taken from `cut`, the HMM asked for (it is off by default), which gives the words of `tag` in less than
 * half its time: most of that goes into handing two strings a word over the border. The tag of a word is its own, whatever
 * stands around it, so each word is asked for once. `insertWord` is never called: it overwrites parts of speech.
 *
 * @throws {ExternalError} `tokenizer/not-loaded` with the remedy
 */
export function loadJiebaTokenizer(): Tokenizer {
  const require = createRequire(import.meta.url)
  try {
    const jieba = require('nodejs-jieba') as typeof Jieba
    checkDictionaries(jieba)
    const tagOf = createTagMemory((word) => jieba.tag(word))
    return { name: 'nodejs-jieba@0.3.0', tokenize: (text) => toTokens(text, jieba.cut(text, true), tagOf) }
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

function toTokens(text: string, words: readonly string[], tagOf: (word: string) => string): readonly Token[] {
  const tokens: Token[] = []
  let start = 0
  for (const word of words) {
    const token = new JiebaToken(word, start, tagOf)
    tokens.push(token)
    start = token.end
  }
  if (start !== text.length) {
    throw new ExternalError('tokenizer/not-tiling', 'nodejs-jieba returned tokens that do not add up to the text')
  }
  return tokens
}
