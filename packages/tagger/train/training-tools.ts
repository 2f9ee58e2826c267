import type { LexiconClasses, TaggerToken } from '@shanhai/tagger'

/** What training works with; `say` gets a line about each step. */
export interface TrainingTools {
  readonly lexicon: LexiconClasses
  readonly tokenize: (text: string) => readonly TaggerToken[]
  readonly say: (line: string) => void
}
