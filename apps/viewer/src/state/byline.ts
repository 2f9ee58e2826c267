import type { Byline } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/** Roles in the order in which papers print them. */
const ROLES: readonly Byline['role'][] = ['reporter', 'correspondent', 'photographer']

/** Who wrote an article, each role once: `记者：方远；通讯员：吴越`; empty: not known. */
export function bylineOf(bylines: readonly Byline[], language: Language): string {
  const { evidence, listComma, semicolon } = MESSAGES[language]
  return ROLES.flatMap((role) => {
    const names = new Set(bylines.filter((byline) => byline.role === role).map(({ name }) => name))
    return names.size === 0 ? [] : [evidence.byline(role, [...names].join(listComma))]
  }).join(semicolon)
}
