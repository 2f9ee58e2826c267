import type { Diagnostic, Severity } from '@shanhai/model'

/** What a build did, for the caller to show. */
export interface BuildReport {
  /** As the caller gave it. */
  readonly outputFolder: string
  /** Files found, and pages that could be used. */
  readonly files: number
  readonly pages: number
  /** Pages that had not changed and were not read again. */
  readonly unchanged: number
  readonly articles: number
  readonly mentions: number
  readonly entities: number
  readonly claims: number
  /** Corrections that did something; those that no longer apply are warnings. */
  readonly corrections: number
  /** Facts `PAIRED_ASSISTANCE` in the graph, those of the reference list alone aside. */
  readonly pairs: number
  readonly graph: { readonly nodes: number; readonly edges: number }
  readonly diagnostics: Readonly<Record<Severity, number>>
  /** The first errors and warnings; all diagnostics are in `diagnostics.jsonl`. */
  readonly problems: readonly Diagnostic[]
}

const SHOWN_PROBLEMS = 20

/** Counts diagnostics and picks the ones to show: errors before warnings. */
export function summarizeDiagnostics(
  diagnostics: readonly Diagnostic[],
): Pick<BuildReport, 'diagnostics' | 'problems'> {
  const of = (severity: Severity): readonly Diagnostic[] => diagnostics.filter((one) => one.severity === severity)
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')]
  return {
    diagnostics: { error: errors.length, warning: warnings.length, info: infos.length },
    problems: [...errors, ...warnings].slice(0, SHOWN_PROBLEMS),
  }
}
