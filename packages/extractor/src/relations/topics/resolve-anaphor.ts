import type { Division } from '@shanhai/lexicon'
import type { Span } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { LinkingContext } from '../../linking/linking-context.js'
import { registerDivision } from '../../linking/linking-context.js'
import { ANAPHORS } from './anaphors.js'
import type { ClauseContext, Topic } from './topic.js'

const COMPILED = ANAPHORS.map((row) => ({
  ...row,
  expression: new RegExp(row.pattern, 'uy'),
  named: row.name === undefined ? undefined : new RegExp(row.name, 'u'),
}))
/** Parts of speech that may stand before the subject: time, number, adverb, conjunction, position. */
const MAY_OPEN = /^(?:[tmqdcf]|x$)/
const MOST_OPENING = 4

/** 该校, 这个项目: said of one that no recognizer knows, it is not said of what the clause before was about. */
function isPointer(text: string, at: number, { unit }: Compiled): boolean {
  return unit === undefined && /[该这]/u.test(text.charAt(at))
}

/** What 该校, 园区 or 全县 at the beginning of a clause points back to. */
export function resolveAnaphor(context: ClauseContext): Topic | 'nobody' | undefined {
  const { document, clause } = context
  let index = document.tokenIndexAt(clause.start)
  for (let opening = 0; opening <= MOST_OPENING; opening++, index++) {
    const token = document.tokens[index]
    if (!token || token.start >= clause.end) return undefined
    const row = rowAt(document.text, token.start)
    if (row) return pointTo(context, row) ?? (isPointer(document.text, token.start, row) ? 'nobody' : undefined)
    if (!MAY_OPEN.test(token.tag)) return undefined
  }
  return undefined
}

/** What an anaphor that begins in a range points back to. */
export function anaphorIn(
  context: Pick<ClauseContext, 'document' | 'linking' | 'before'>,
  { start, end }: Span,
): Topic | undefined {
  for (let at = start; at < end; at++) {
    const row = rowAt(context.document.text, at)
    if (row) return pointTo(context, row)
  }
  return undefined
}

function rowAt(text: string, at: number): Compiled | undefined {
  return COMPILED.find(({ expression }) => {
    expression.lastIndex = at
    return expression.test(text)
  })
}

type Compiled = (typeof COMPILED)[number]

function pointTo(context: Pick<ClauseContext, 'linking' | 'before'>, row: Compiled): Topic | undefined {
  const named = (): Topic | undefined => context.before.findLast((mention) => fits(row, mention))
  if (row.unit === undefined) return named()
  const unit = context.linking.places.onlyFull(LEVELS_OF_UNIT[row.unit] ?? [], row.unit)
  const home = homeOfUnit(context.linking, row.unit)
  // 全市 is mostly the paper's own city, 全县 the county that was named last.
  const own = row.unit === '县' ? undefined : home
  return (unit && asTopic(context.linking, unit)) ?? own ?? named() ?? home
}

const LEVELS_OF_UNIT: Readonly<Record<string, readonly Division['level'][]>> = {
  省: ['province'],
  州: ['prefecture'],
  市: ['prefecture', 'county'],
  县: ['county'],
  区: ['county'],
}

/** The unit that the page means by 全市 or 全县. */
export function homeOfUnit(linking: LinkingContext, unit: string): Topic | undefined {
  const homes = (LEVELS_OF_UNIT[unit] ?? []).map((level) => linking.home(level, unit))
  const home = homes.find((division) => division !== undefined)
  return home && asTopic(linking, home)
}

function asTopic(linking: LinkingContext, division: Division): Topic {
  return { entity: registerDivision(linking, division), type: 'Place', division }
}

function fits({ types, kinds, named, nameOf }: Compiled, { type, detail, normalized }: LinkedMention): boolean {
  if (!(types as readonly string[]).includes(type)) return false
  if (kinds && !kinds.includes(kindOf(detail))) return false
  return named === undefined || nameOf?.includes(type) === false || named.test(normalized)
}

/** The kind of an organisation; '' for anything else. */
export function kindOf(detail: LinkedMention['detail']): string {
  if (detail.kind === 'aid_body') return 'aid_body'
  return detail.kind === 'organization' || detail.kind === 'office' ? detail.organizationKind : ''
}
