import type { BuildReport } from '@shanhai/pipeline'
import { cleanText } from './clean-text.js'
import type { Context } from './context.js'

/** Shows what a build or a merge did: counts on standard output, problems on standard error. */
export function showReport(report: BuildReport, asJson: boolean, { io, messages }: Context): void {
  for (const line of problemLines(report)) io.err(`${line}\n`)
  const problems = messages.problems(report)
  if (problems !== null) io.err(`${problems}\n`)
  const lines = asJson ? [JSON.stringify(report)] : messages.built(report).map(cleanText)
  io.out(`${lines.join('\n')}\n`)
}

function problemLines(report: BuildReport): readonly string[] {
  return report.problems.map(({ severity, place, message }) =>
    cleanText(`${severity}: ${place === undefined ? '' : `${place.page}: `}${message}`),
  )
}
