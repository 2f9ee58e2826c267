import type { FoundName, NameFinder } from '@shanhai/extractor'

/** An endpoint that speaks OpenAI's chat protocol: a model of one's own, a local server, a service. */
export interface Endpoint {
  /** Such as `http://localhost:11434/v1`. */
  readonly baseUrl: string
  readonly model: string
  readonly apiKey?: string
  /** Milliseconds after which no answer is waited for; default 60,000. */
  readonly timeoutMs?: number
}

const PROMPT = `找出文中的人名、地名和机构名，原样抄写，不改一字。只回答 JSON：{"names":[{"type":"Person|Place|Organization","text":"…"}]}`
/** A name of one character stands in too many other words. */
const SHORTEST = 2
const TYPES: ReadonlySet<string> = new Set(['Person', 'Place', 'Organization'])

/**
 * Asks a model for the names of a text and keeps those that stand in it letter by letter, wherever they stand: a model makes names
 * up, and a name that is not in the text has no evidence. No confidence: none was measured. The text goes out as one message: one that
 * is longer than the model reads must be cut by the caller.
 *
 * @throws {Error} with the address and the cause if there is no answer, or none that can be read
 */
export async function askForNames(text: string, endpoint: Endpoint): Promise<readonly FoundName[]> {
  const answer = await ask(text, endpoint)
  return readAnswer(answer, endpoint).flatMap(({ type, text: name }) =>
    spansOf(text, name).map((span) => ({ ...span, type })),
  )
}

/**
 * A finder for `withFinders`: names that were asked for before, by the text in which they stand. Texts that nobody asked about have
 * none.
 */
export function finderOf(answers: ReadonlyMap<string, readonly FoundName[]>): NameFinder {
  return { name: 'model/names', find: (text) => answers.get(text) ?? [] }
}

async function ask(text: string, { baseUrl, model, apiKey, timeoutMs = 60_000 }: Endpoint): Promise<string> {
  const url = `${baseUrl.replace(/\/$/, '')}/chat/completions`
  const signal = AbortSignal.timeout(timeoutMs)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }) },
    body: JSON.stringify({
      model,
      temperature: 0,
      messages: [
        { role: 'system', content: PROMPT },
        { role: 'user', content: text },
      ],
    }),
    signal,
  }).catch((cause: unknown) => {
    const fault = signal.aborted ? 'it took too long' : 'is the server running?'
    throw new Error(`no answer from ${url}: ${fault}`, { cause })
  })
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}; check model and key`)
  const body = (await response.json().catch((cause: unknown) => {
    const fault = signal.aborted
      ? 'took too long to answer'
      : 'answered with something else than JSON: check the address'
    throw new Error(`${url} ${fault}`, { cause })
  })) as { choices?: readonly { message?: { content?: unknown } }[] } | null
  const content = body?.choices?.[0]?.message?.content
  if (typeof content !== 'string') throw new Error(`${url} answered without a message`)
  return content
}

interface NamedText {
  readonly type: FoundName['type']
  readonly text: string
}

/** The names in an answer: a JSON object, whatever stands around it, the model's thoughts before it left out. */
function readAnswer(answer: string, { baseUrl }: Endpoint): readonly NamedText[] {
  const said = answer.slice(answer.lastIndexOf('</think>') + 1)
  const json = said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)
  let object: { names?: unknown }
  try {
    object = JSON.parse(json) as { names?: unknown }
  } catch (cause) {
    throw new Error(`the model at ${baseUrl} did not answer with JSON`, { cause })
  }
  if (!Array.isArray(object.names)) throw new Error(`the model at ${baseUrl} answered without "names"`)
  return object.names.filter(isNamedText)
}

function isNamedText(value: unknown): value is NamedText {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('text' in value)) return false
  return (
    typeof value.type === 'string' &&
    TYPES.has(value.type) &&
    typeof value.text === 'string' &&
    value.text.length >= SHORTEST
  )
}

function spansOf(text: string, name: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    spans.push({ start, end: start + name.length })
  }
  return spans
}
