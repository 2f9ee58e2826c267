import { InvalidDataError } from '@shanhai/model'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The options as the parser gives them. */
export interface LintCommandOptions {
  readonly config?: string
  readonly json?: boolean
}

/** `shanhai lint`: all that is wrong with the built-in data and the user's lists, each with file and line. */
export async function lintCommand(
  files: readonly string[],
  options: LintCommandOptions,
  { io, messages }: Context,
): Promise<void> {
  const { lint } = await import('@shanhai/pipeline')
  const report = await lint(files, options.config)
  const count = (severity: string): number => report.problems.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  if (options.json === true) io.out(`${JSON.stringify(report)}\n`)
  else {
    for (const { severity, file, line, message, code } of report.problems) {
      io.out(`${cleanText(`${file}:${String(line)}: ${severity}: ${message} (${code})`)}\n`)
    }
    io.out(`${messages.linted({ files: report.files.length, names: report.names, errors, warnings })}\n`)
  }
  if (errors > 0) throw new InvalidDataError('lint/errors', `${String(errors)} error(s)`, { value: String(errors) })
}
