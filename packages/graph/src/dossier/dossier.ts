/** What is known of one pair, or of two beside each other, in words, with numbered notes that prove it. */
export interface Dossier {
  readonly title: string
  readonly overview: DossierTable
  /** One for each pair. */
  readonly parts: readonly DossierPart[]
  /** In the order of their numbers, from 1. */
  readonly notes: readonly DossierNote[]
  readonly notesHeading: string
  /** What it was made from, and how to read it. */
  readonly statement: readonly string[]
}

/** One column for each pair; null: no page that was read reports it. */
export interface DossierTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly (string | null)[] }[]
  /** What an empty cell says. */
  readonly notReported: string
}

export interface DossierPart {
  readonly title: string
  readonly sections: readonly DossierSection[]
}

export interface DossierSection {
  readonly heading: string
  /** Empty: not reported. */
  readonly items: readonly DossierItem[]
  /** How the section is to be read. */
  readonly remark?: string
}

/** A statement. */
export interface DossierItem {
  readonly text: string
  /** How well and how far it is known: inferred, planned, contested… */
  readonly marks: readonly string[]
  /** Numbers of the notes that prove it. */
  readonly notes: readonly number[]
  /** What contradicts it, and why; absent: nothing. */
  readonly against?: readonly DossierItem[]
}

/** A proof. */
export interface DossierNote {
  readonly number: number
  /** The printed words; empty where the graph was given out without them. */
  readonly quote: string
  /** Paper, date, page, headline. */
  readonly citation: string
  /** The same after GB/T 7714. */
  readonly gbt: string
  /** The page's file and the range in it, UTF-16 units. */
  readonly location: string
}
