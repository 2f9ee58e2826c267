import type { ExplainedClaim, Explanation, RejectedDraft } from '@shanhai/pipeline'
import type { Entity, EntityId } from '@shanhai/model'
import { factSentence, RESOLUTION_RULES } from '@shanhai/model'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The options as the parser gives them. */
export interface ExplainCommandOptions {
  /** The output folder of a build. */
  readonly output: string
  readonly json?: boolean
}

/** Quotes shown of one claim. */
const MOST_QUOTES = 5

/** `shanhai explain`: facts with rules, triggers and quotes, and what came near to being one. */
export async function explainCommand(what: string, options: ExplainCommandOptions, context: Context): Promise<void> {
  const { explainOutput } = await import('@shanhai/pipeline')
  const explanation = await explainOutput(options.output, what)
  const lines = options.json === true ? [toJson(explanation)] : describe(explanation, context)
  context.io.out(`${lines.join('\n')}\n`)
}

function toJson({ names, pages, ...rest }: Explanation): string {
  return JSON.stringify({ ...rest, names: Object.fromEntries(names), pages: Object.fromEntries(pages) })
}

function describe(explanation: Explanation, context: Context): readonly string[] {
  const { messages } = context
  const { doubts, entities, facts, lostNames, rejected, traced } = explanation
  const blocks = [
    ...entities.map((entity) => entityLines(entity, context)),
    ...facts.map(({ claims, id, object, predicate, subject }) => [
      `${factSentence({ predicate, subject: nameOf(explanation, subject), object: nameOf(explanation, object), properties: claims[0]?.claim.properties ?? {} }, context.language)}  [${id}]`,
      ...claims.flatMap((claim) => claimLines(claim, explanation, context)),
    ]),
    rejected.length === 0
      ? []
      : [messages.explain.rejected, ...rejected.flatMap((draft) => rejectedLines(draft, explanation, context))],
    lostNames.length === 0
      ? []
      : [
          messages.explain.lostNames,
          ...lostNames.map(
            ({ lostTo, lostToRecognizer, recognizer, text }) =>
              `  ${messages.explain.lostName(text, recognizer, lostTo, lostToRecognizer)}`,
          ),
        ],
    doubts.length === 0
      ? []
      : [messages.explain.doubts, ...doubts.map((doubt) => `  ${messages.explain.doubt(doubt)}`)],
    traced.pages < traced.of ? [messages.explain.traced(traced.pages, traced.of)] : [],
  ]
  return blocks.filter((block) => block.length > 0).map((block) => `${block.map(cleanText).join('\n')}\n`)
}

/** The entity, and of each of its names why it is its own. */
function entityLines(
  { aliases, id, name, resolution = [], type }: Entity,
  { language, messages }: Context,
): readonly string[] {
  return [
    messages.explain.entity(name, type, id, aliases),
    ...resolution.map(
      ({ from, names, rule }) => `  ${messages.explain.resolution(names, RESOLUTION_RULES[rule][language], from)}`,
    ),
  ]
}

function nameOf({ names }: Explanation, id: EntityId | null): string {
  return id === null ? '' : (names.get(id) ?? id)
}

function claimLines(
  { claim, reason, triggers }: ExplainedClaim,
  { pages }: Explanation,
  { messages }: Context,
): readonly string[] {
  const quotes = claim.evidence.slice(0, MOST_QUOTES).flatMap(({ end, page, quote, start }) => {
    const { issueDate, newspaper } = pages.get(page) ?? {}
    const source = [newspaper ?? messages.pair.unknownPaper, issueDate].filter((part) => part !== undefined).join(' ')
    return [`    「${quote}」`, `    —— ${source} (${page}:${String(start)}-${String(end)})`]
  })
  const more = claim.evidence.length - MOST_QUOTES
  return [
    `  ${messages.explain.claim(claim)}`,
    `    ${messages.explain.rule(claim.rule, reason)}`,
    ...(triggers.length === 0 ? [] : [`    ${messages.explain.triggers(triggers)}`]),
    ...(claim.conflictsWith ?? []).map((id) => `    ${messages.explain.conflict(id)}`),
    ...quotes,
    ...(more > 0 ? [`    ${messages.explain.moreQuotes(more)}`] : []),
  ]
}

function rejectedLines(draft: RejectedDraft, explanation: Explanation, { messages }: Context): readonly string[] {
  const { because, end, object, page, predicate, quote, rule, start, subject, trigger } = draft
  return [
    `  ${predicate} ${nameOf(explanation, subject) || subject} → ${object === null ? (trigger ?? '?') : nameOf(explanation, object) || object}: ${messages.explain.because(rule, because.id, because.reason)}`,
    `    「${quote}」 (${page}:${String(start)}-${String(end)})`,
  ]
}
