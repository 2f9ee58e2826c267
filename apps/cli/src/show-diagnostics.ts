import type { Diagnostic } from '@shanhai/model'
import { cleanText } from './clean-text.js'
import type { Context } from './context.js'

/** Says on standard error, a line each, what was noticed before the work began. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], { io, language }: Context): void {
  for (const { message, zh } of diagnostics) {
    io.err(`shanhai: ${cleanText((language === 'zh' ? zh : undefined) ?? message)}\n`)
  }
}
