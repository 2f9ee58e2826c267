import { readFile } from 'node:fs/promises'
import { ExternalError, factSentence, InvalidArgumentError, RESOLUTION_RULES } from '@shanhai/model'
import type { Doubt } from '@shanhai/pipeline'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import { readAnswers } from '../read-answers.js'
import { writeBeside } from '../write-beside.js'

/** The options as the parser gives them. */
export interface ReviewCommandOptions {
  readonly corrections?: string
  readonly config?: string
}

type Answer = 'yes' | 'no' | 'unsure' | 'back' | 'quit'
/** What may be typed, in either language. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...['y', 'yes', '是', '对'].map((word) => [word, 'yes'] as const),
  ...['n', 'no', '否', '错'].map((word) => [word, 'no'] as const),
  ...['u', 'unsure', '?', '', '不确定'].map((word) => [word, 'unsure'] as const),
  ...['b', 'back', '返回'].map((word) => [word, 'back'] as const),
  ...['q', 'quit', '退出'].map((word) => [word, 'quit'] as const),
])

/**
 * `shanhai review`: asks about doubtful joins and claims one by one, and writes each answer to the corrections at once. Answers
 * are lines of standard input, so that a script may give them.
 */
export async function reviewCommand(folder: string, options: ReviewCommandOptions, context: Context): Promise<void> {
  const { correctionsPath, findDoubts, parseCorrections } = await import('@shanhai/pipeline')
  const { io, messages } = context
  const { review } = messages.records
  const input = io.answers?.()
  if (!input)
    throw new InvalidArgumentError('option/no-input', 'there is no standard input to read answers from', { value: '' })
  const file = options.corrections ?? (await correctionsPath(options.config))
  const before = await readIfThere(file)
  const doubts = await findDoubts(folder, parseCorrections(before, file))
  /** The line that each answer so far has made; null for unsure. */
  const lines: (string | null)[] = []
  ask(doubts, lines.length, context)
  const typedLines = lines.length < doubts.length ? readAnswers(input) : []
  for await (const typed of untilInterrupted(typedLines, context, () => keptIn(file, lines))) {
    const answer = ANSWERS.get(typed.toLowerCase())
    if (answer === 'quit') break
    const doubt = doubts[lines.length]
    if (answer === undefined || doubt === undefined) io.out(`${review.help}\n`)
    else if (answer === 'back') lines.pop()
    else lines.push(answer === 'unsure' ? null : doubt[answer])
    if (answer !== undefined) await save(file, before, lines)
    if (lines.length === doubts.length) break
    ask(doubts, lines.length, context)
  }
  const made = lines.filter((line) => line !== null).length
  io.out(`${review.done(made, doubts.length - lines.length, file)}\n`)
}

/** Answers as they come; Ctrl-C between two of them says what is kept. */
async function* untilInterrupted(
  typed: AsyncIterable<string> | Iterable<string>,
  { io }: Context,
  kept: () => ExternalError,
): AsyncGenerator<string> {
  try {
    yield* typed
  } catch (error) {
    throw io.signal.aborted ? kept() : error
  }
}

/** Each answer was written when it was given. */
function keptIn(file: string, lines: readonly (string | null)[]): ExternalError {
  const made = lines.filter((line) => line !== null).length
  const message = `interrupted; ${String(made)} answer(s) kept in ${file}`
  return new ExternalError('review/interrupted', message, { value: file, details: { made: String(made) } })
}

async function readIfThere(file: string): Promise<string> {
  const { asFileError } = await import('@shanhai/pipeline')
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw asFileError(error, 'read', file)
  })
}

/** The file as it was, and the new lines behind it; a file that never had a line is not made. */
async function save(file: string, before: string, lines: readonly (string | null)[]): Promise<void> {
  const made = lines.filter((line) => line !== null)
  if (before === '' && made.length === 0 && !(await hasFile(file))) return
  const { withCorrections } = await import('@shanhai/pipeline')
  await writeBeside(file, [withCorrections(before, made.map((line) => `${line}\n`).join(''), file)])
}

async function hasFile(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  )
}

function ask(doubts: readonly Doubt[], at: number, context: Context): void {
  const doubt = doubts[at]
  if (doubt === undefined) return
  const { review } = context.messages.records
  const lines = [`[${String(at + 1)}/${String(doubts.length)}] ${question(doubt, context)}`, ...proof(doubt, context)]
  context.io.out(`${lines.map(cleanText).join('\n')}\n${review.prompt} `)
}

function question(doubt: Doubt, context: Context): string {
  const { review } = context.messages.records
  if (doubt.kind === 'claim') {
    const { claim, object, subject } = doubt
    return review.isTrue(
      factSentence({ predicate: claim.predicate, properties: claim.properties, subject, object }, context.language),
    )
  }
  const { entity, resolution } = doubt
  const others = [entity.name, ...entity.aliases].filter((name) => !resolution.names.includes(name))
  return review.isOne(others.length === 0 ? entity.name : others.join('、'), resolution.names.join('、'))
}

function proof(doubt: Doubt, { language, messages }: Context): readonly string[] {
  if (doubt.kind === 'merge') {
    const { entity, resolution } = doubt
    return [`    ${entity.id}`, `    ${resolution.from}`, `    ${RESOLUTION_RULES[resolution.rule][language]}`]
  }
  const { claim, source } = doubt
  const [first] = claim.evidence
  const paper = [source?.newspaper ?? messages.pair.unknownPaper, source?.issueDate].filter(
    (part) => part !== undefined,
  )
  return [
    ...(first
      ? [
          `    「${first.quote}」`,
          `    —— ${paper.join(' ')} (${first.page}:${String(first.start)}-${String(first.end)})`,
        ]
      : []),
    `    ${messages.explain.claim(claim)}`,
  ]
}
