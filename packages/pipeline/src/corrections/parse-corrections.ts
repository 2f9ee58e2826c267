import { InvalidDataError } from '@shanhai/model'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import type { Correction } from './correction.js'
import { CORRECTION_KINDS } from './correction.js'
import type { Entry, Fail } from './parse-action.js'
import { parseAction } from './parse-action.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

const NO_LIST = reason(
  'expected a list of corrections such as - {same: [id, id]}',
  '应为更正的列表，如 - {same: [编号, 编号]}',
)
const NO_CORRECTION = reason('expected a correction such as {same: [id, id]}', '应为一条更正，如 {same: [编号, 编号]}')

/**
 * Parses a list of corrections: `- {same: [id, id]}`, `- {rename: 木垒县政府, to: 木垒县人民政府}`, each with a `note` if wanted.
 *
 * @param file named in messages
 * @throws {InvalidDataError} with file and line
 */
export function parseCorrections(text: string, file: string): readonly Correction[] {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, version: '1.2' })
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line || 1
  const fail = (line: number, { en, zh }: Reason): never => {
    const where = `${file}:${String(line)}`
    const details = { zh: `${where}：${zh}` }
    throw new InvalidDataError('corrections/invalid', `${where}: ${en}`, { value: where, details })
  }
  const [error] = document.errors
  if (error)
    return fail(
      lineOf(error.pos[0]),
      reason('no well-formed YAML; check quotes and brackets', '不是合乎语法的 YAML，请检查引号和括号'),
    )
  visit(document, {
    Alias: (_key, alias) => {
      if (!alias.resolve(document))
        fail(
          lineOf(alias.range?.[0]),
          reason(
            `the alias *${alias.source} has no anchor &${alias.source} before it; a text with * stands in quotes`,
            `*${alias.source} 前面没有 &${alias.source}；以 * 开头的文字请加引号`,
          ),
        )
    },
  })
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return []
  if (!isSeq(root)) return fail(1, NO_LIST)
  return root.items.map((item) => {
    if (!isMap(item)) return fail(isScalar(item) ? lineOf(item.range?.[0]) : 1, NO_CORRECTION)
    const line = lineOf(item.range?.[0])
    const failHere: Fail = (why) => fail(line, why)
    return { line, action: parseAction(toEntry(item, failHere), failHere) }
  })
}

function toEntry(item: YAMLMap, fail: Fail): Entry {
  const { note, ...values } = item.toJSON() as Readonly<Record<string, unknown>>
  if (note !== undefined && typeof note !== 'string') return fail(reason('note should be a text', 'note 应为文字'))
  const kinds = CORRECTION_KINDS.filter((kind) => Object.hasOwn(values, kind))
  const [kind, second] = kinds
  if (kind === undefined || second !== undefined)
    return fail(reason(`expected one of ${CORRECTION_KINDS.join(', ')}`, `应为 ${CORRECTION_KINDS.join('、')} 之一`))
  const { [kind]: value, ...rest } = values
  return { kind, value, rest }
}
