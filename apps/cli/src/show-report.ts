import type { Language } from '@shanhai/model'
import type { BuildReport } from '@shanhai/pipeline'
import { cleanText } from './clean-text.js'
import type { Context } from './context.js'

/** Shows what a build or a merge did: counts on standard output, problems on standard error. */
export function showReport(report: BuildReport, asJson: boolean, { io, language, messages }: Context): void {
  for (const line of problemLines(report, language)) io.err(`${line}\n`)
  const problems = messages.problems(report)
  if (problems !== null) io.err(`${problems}\n`)
  const lines = asJson ? [JSON.stringify(report)] : messages.built(report).map(cleanText)
  io.out(`${lines.join('\n')}\n`)
}

function problemLines(report: BuildReport, language: Language): readonly string[] {
  return report.problems.map(({ severity, place, message, zh }) =>
    cleanText(
      `${severity}: ${place === undefined ? '' : `${place.page}: `}${(language === 'zh' ? zh : undefined) ?? message}`,
    ),
  )
}
