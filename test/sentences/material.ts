import { readFileSync } from 'node:fs'
import type { Predicate } from '@shanhai/model'
import { rootPath } from '../support/root.js'
import type { MarkedText } from './marked-mentions.js'
import { parseMarks } from './marked-mentions.js'

export type Part = 'open' | 'held-back'
export const PARTS: readonly Part[] = ['open', 'held-back']
/** Texts that grow with the rules: they show what is read, not how well unseen texts are. */
export const PRACTICE = 'practice'
/** Texts of the same kind about provinces and programmes that no page here speaks of, whole articles among them. */
const PROGRAMMES = 'programmes'
/** Texts about figures and about who pays for and builds what. */
const MEASURES = 'measures'
/** Whole articles of many provinces under their headline: people, teams, schools, meetings, lists. */
const PROVINCES = 'provinces'
/** Short articles with every name marked, which grow with the rules too. */
export const PASSAGES = 'passages'
/** Every part with claims that grows with the rules. */
export const PRACTICE_PARTS = [PRACTICE, PROGRAMMES, MEASURES, PROVINCES] as const
export type PracticePart = (typeof PRACTICE_PARTS)[number]

export interface MarkedSentence extends MarkedText {
  readonly group: string
}

/** A name, or several names of which each is right. */
type Names = string | readonly string[]

/** One claim that a careful reader draws from a text. README.md says what each field means. */
export interface GoldClaim {
  readonly predicate: Predicate
  readonly subject: Names
  readonly object: Names | null
  readonly title?: string
  readonly value?: number | readonly number[]
  readonly unit?: Names
  readonly role?: Names
  readonly amountCNY?: number
  readonly count?: number
  readonly strength?: 'explicit' | 'implied'
  readonly programme?: string
  readonly factuality?: 'done' | 'ongoing' | 'planned' | 'pledged'
  /** What a figure counts, as printed. */
  readonly what?: Names
  /** The time of a figure; `null`: none is given. */
  readonly period?: string | null
  readonly former?: true
  readonly secondment?: true
  readonly ended?: true
  readonly optional?: true
}

export interface ClaimText {
  readonly id: string
  readonly group: string
  /** Issue date of the page that the text is printed on. */
  readonly date: string
  readonly text: string
  /** The predicates for which the text is marked; all if absent. */
  readonly only?: readonly Predicate[]
  /** The first line of the text, where that is a headline. */
  readonly headline?: string
  readonly claims: readonly GoldClaim[]
}

export interface MarkedArticle extends ClaimText, MarkedText {
  readonly headline: string
}

/** Reads the marked sentences of one part; `# ==` lines are headings of groups, other `#` lines remarks. */
export function readSentences(part: Part | typeof PRACTICE | typeof PASSAGES): readonly MarkedSentence[] {
  let group = ''
  return lines(`mentions-${part}.txt`).flatMap((line) => {
    if (line.startsWith('# == ')) group = line.slice('# == '.length)
    return line.startsWith('#') ? [] : [{ group, ...parseMarks(line) }]
  })
}

/** Reads the texts with claims of one part. */
export function readClaimTexts(part: Part | PracticePart): readonly ClaimText[] {
  return lines(`claims-${part}.jsonl`).map((line) => JSON.parse(line) as ClaimText)
}

/** Reads the whole articles, which are all held back. */
export function readArticles(): readonly MarkedArticle[] {
  return lines('articles-held-back.jsonl').map((line) => {
    const article = JSON.parse(line) as ClaimText & { readonly headline: string }
    return { ...article, ...parseMarks(article.text) }
  })
}

function lines(file: string): readonly string[] {
  const text = readFileSync(rootPath(`test/sentences/${file}`), 'utf8')
  return text.split('\n').filter((line) => line.trim() !== '')
}
