import type { RecognizeTextOptions } from '@shanhai/extractor'
import { recognizeText } from '@shanhai/extractor'
import { InvalidDataError } from '@shanhai/model'
import type { SetText } from './read-mention-set.js'
import { readMentionSet } from './read-mention-set.js'
import type { AnsweredText, MentionReport } from './score-mentions.js'
import { scoreMentions } from './score-mentions.js'

export interface EvaluateOptions {
  /** Mentions to score: an output folder, or the answers of `shanhai mentions`. Without it the texts are read now. */
  readonly found?: string
  /** Loads what reading the texts needs; called only without `found`. */
  readonly loadRecognition: () => Promise<RecognizeTextOptions>
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/**
 * Scores recognized names against marked ones.
 *
 * @param gold see `readMentionSet`; its texts must be there
 * @throws {InvalidDataError} with file and line on bad files, or where gold and mentions are of different texts
 */
export async function evaluateMentions(gold: string, options: EvaluateOptions): Promise<MentionReport> {
  const { texts } = await readMentionSet(gold)
  if (texts.length === 0) throw new InvalidDataError('eval/empty', `${gold} holds no text`, { value: gold })
  const answered: AnsweredText[] = []
  const answer = options.found === undefined ? await readNow(options) : await fromFile(options.found)
  for (const [index, { id, text, marks }] of texts.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.(index, texts.length)
    if (text === undefined)
      throw new InvalidDataError('eval/no-text', `${gold}: ${id} has no text`, { value: `${gold}: ${id}` })
    answered.push({ id, text, marks, found: answer(id, text) })
  }
  return scoreMentions(answered)
}

type Answer = (id: string, text: string) => AnsweredText['found']

async function readNow({ loadRecognition }: EvaluateOptions): Promise<Answer> {
  const recognition = await loadRecognition()
  return (_, text) => recognizeText(text, recognition)
}

async function fromFile(found: string): Promise<Answer> {
  const byId = new Map<string, SetText>((await readMentionSet(found)).texts.map((text) => [text.id, text]))
  return (id, text) => {
    const answer = byId.get(id)
    if (!answer || (answer.text !== undefined && answer.text !== text)) {
      const message = answer ? `${found}: the text of ${id} is another one` : `${found} has no answer for ${id}`
      throw new InvalidDataError('eval/other-text', message, { value: `${found}: ${id}` })
    }
    return answer.marks.flatMap(({ start, end, types, recognizer }) => {
      const [type] = types
      return type ? [{ start, end, type, ...(recognizer === undefined ? {} : { recognizer }) }] : []
    })
  }
}
