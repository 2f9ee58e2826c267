import type { NameProblem } from '@shanhai/lexicon'
import { lintLexicon } from '@shanhai/lexicon'
import { checkOwnNames } from './read-own-names.js'
import { readUserConfig } from './user-config.js'

/** What `shanhai lint` looked at and found. */
export interface LintReport {
  /** The user's files, in the order in which they were read. */
  readonly files: readonly string[]
  /** Names that the user's lists give. */
  readonly names: number
  readonly problems: readonly NameProblem[]
}

/**
 * Checks the built-in data, and the user's lists of names and settings.
 *
 * @param files lists of names (`.csv`, `.tsv`) and settings (`.json`), besides those of the working folder's settings
 * @throws {InvalidDataError} where settings break their format; {ExternalError} if a file cannot be read
 */
export async function lint(files: readonly string[], configFile?: string): Promise<LintReport> {
  const settings = files.filter((file) => /\.json$/i.test(file))
  const configs = await Promise.all([configFile, ...settings].map((file) => readUserConfig(file)))
  const lists = [...configs.flatMap(({ lexicon }) => lexicon), ...files.filter((file) => !settings.includes(file))]
  const own = await checkOwnNames([...new Set(lists)])
  return {
    files: [...new Set([...settings, ...lists])],
    names: own.names.length,
    problems: [...lintLexicon(), ...own.problems],
  }
}
