/** The files of an output folder, in the order in which they get their final names: `run.json` vouches for the others. */
export const OUTPUT_FILES = [
  'pages.jsonl',
  'articles.jsonl',
  'mentions.jsonl',
  'entities.jsonl',
  'claims.jsonl',
  'diagnostics.jsonl',
  'graph.json',
  'layout.json',
  'readings.jsonl',
  'run.json',
] as const

export type OutputFile = (typeof OUTPUT_FILES)[number]

/** Written last; a folder that has it is an output folder. */
export const RUN_FILE: OutputFile = 'run.json'

/** What was written under a name. */
export interface OutputSummary {
  /** Lines of a JSON Lines file; 1 for the others. */
  readonly records: number
  readonly bytes: number
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
}
