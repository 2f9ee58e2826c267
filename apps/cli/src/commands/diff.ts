import { factSentence } from '@shanhai/model'
import type { Changes, DifferentFact, OutputDifference, WithFields } from '@shanhai/pipeline'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The options as the parser gives them. */
export interface DiffCommandOptions {
  readonly json?: boolean
}

/** `shanhai diff`: what the second folder has and the first has not, has otherwise, or had. */
export async function diffCommand(
  before: string,
  after: string,
  options: DiffCommandOptions,
  context: Context,
): Promise<void> {
  const { diffOutputs } = await import('@shanhai/pipeline')
  const difference = await diffOutputs(before, after)
  const lines = options.json === true ? [JSON.stringify(difference)] : describe(difference, context).map(cleanText)
  context.io.out(`${lines.join('\n')}\n`)
}

function describe({ entities, facts, pages }: OutputDifference, context: Context): readonly string[] {
  const { diff } = context.messages.records
  return [
    ...section(diff.pages, pages, ({ id }) => id),
    ...section(diff.entities, entities, ({ id, name, type }) => `${name}  ${type}  ${id}`),
    ...section(diff.facts, facts, (fact) => describeFact(fact, context)),
    diff.counts(countsOf(pages), countsOf(entities), countsOf(facts)),
  ]
}

function describeFact({ id, object, predicate, properties, subject }: DifferentFact, context: Context): string {
  return `${factSentence({ predicate, properties, subject: subject.name, object: object?.name ?? '' }, context.language)}  [${id}]`
}

function section<T>(
  title: string,
  { added, changed, removed }: Changes<T>,
  show: (one: T) => string,
): readonly string[] {
  const lines = [
    ...removed.map((one) => `- ${show(one)}`),
    ...changed.map((one: T & WithFields) => `~ ${show(one)}  (${one.fields.join(', ')})`),
    ...added.map((one) => `+ ${show(one)}`),
  ]
  return lines.length === 0 ? [] : [title, ...lines, '']
}

function countsOf<T>({ added, changed, removed }: Changes<T>) {
  return { added: added.length, changed: changed.length, removed: removed.length }
}
