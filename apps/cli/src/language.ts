import type { Io } from './io.js'

export type Language = 'zh' | 'en'

/** The language of messages: `--lang` before the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) before the system's. */
export function chooseLanguage(argv: readonly string[], io: Pick<Io, 'env' | 'locale'>): Language {
  const asked = languageOption(argv)
  if (asked === 'zh' || asked === 'en') return asked
  const { LC_ALL, LC_MESSAGES, LANG } = io.env
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return (set ?? io.locale).toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Read ahead of the option parser, which speaks the chosen language itself. */
function languageOption(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at === -1) return undefined
  const word = argv[at] ?? ''
  return word === '--lang' ? argv[at + 1] : word.slice('--lang='.length)
}
