import type { Diagnostic } from '@shanhai/model'
import { pageId } from '@shanhai/model'

const CUT = /\.cut\.(?:ya?ml|json)$/iu

/**
 * Warns of cuts made by hand that correct no page: a misspelt or moved file would be passed over without a word.
 *
 * @param names of the files of one folder
 * @param parts of the folder's path below the input root
 */
export function findLoneCuts(names: readonly string[], parts: readonly string[]): readonly Diagnostic[] {
  const stems = new Set(names.filter((name) => /\.txt$/iu.test(name)).map((name) => name.replace(/\.[^.]+$/u, '')))
  return names
    .filter((name) => CUT.test(name) && !name.startsWith('.') && !stems.has(name.replace(CUT, '')))
    .map((name): Diagnostic => {
      const page = pageId([...parts, name.replace(CUT, '.txt')].join('/'))
      const message = `${[...parts, name].join('/')} corrects no page: there is no ${page}; name it after its page.`
      return { severity: 'warning', code: 'cut/no-page', message, place: { page } }
    })
}
