import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ExternalError } from '@shanhai/model'
import { parseHiddenMarkovModel } from './hidden-markov-model.js'
import { parseJiebaDictionary } from './jieba-dictionary.js'
import type { Tokenizer } from './tokenizer.js'
import { WordCutter } from './word-cutter.js'

/**
 * The tokenizer of jieba, with the dictionary and the model that nodejs-jieba brings: the words and tags are those of its `tag`.
 *
 * Its native part is not asked: cutting is a table walk, and most of the time of a native call goes into handing two strings a word
 * over the border. Here a text takes a quarter of that time, loading a quarter of a second, and nothing needs to be compiled.
 * The tests compare the two.
 *
 * @throws {ExternalError} `tokenizer/not-loaded` with the remedy
 */
export function loadJiebaTokenizer(): Tokenizer {
  const folder = findDictionaries()
  const read = (name: string): string => readDictionary(path.join(folder, name))
  const dictionary = parseJiebaDictionary(read('jieba.dict.utf8'), read('user.dict.utf8'))
  const cutter = new WordCutter(dictionary, parseHiddenMarkovModel(read('hmm_model.utf8')))
  return { name: 'nodejs-jieba@0.3.0', tokenize: (text) => cutter.cut(text) }
}

function findDictionaries(): string {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve('nodejs-jieba')), '../dict')
  } catch (cause) {
    throw notLoaded('nodejs-jieba', cause)
  }
}

function readDictionary(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw notLoaded(file, cause)
  }
}

function notLoaded(what: string, cause: unknown): ExternalError {
  return new ExternalError(
    'tokenizer/not-loaded',
    `the tokenizer's dictionary is missing (${what}): run "npx pnpm install" at the project's root`,
    { cause },
  )
}
