import type { Language } from '../language.js'
import { en } from './en.js'
import type { Messages } from './messages.js'
import { zh } from './zh.js'

/** All messages by language. */
export const CATALOGUE: Readonly<Record<Language, Messages>> = { zh, en }
