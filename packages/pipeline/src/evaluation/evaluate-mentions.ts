import type { RecognizeTextOptions } from '@shanhai/extractor'
import { recognizeTexts } from '@shanhai/extractor'
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
  for (let index = 0; index < texts.length; index += TOGETHER) {
    options.signal?.throwIfAborted()
    options.onProgress?.(index, texts.length)
    const batch = texts.slice(index, index + TOGETHER).map(({ id, text, marks }) => {
      if (text !== undefined) return { id, text, marks }
      throw new InvalidDataError('eval/no-text', `${gold}: ${id} has no text`, { value: `${gold}: ${id}` })
    })
    const found = answer(batch)
    batch.forEach((text, i) => answered.push({ ...text, found: found[i] ?? [] }))
  }
  return scoreMentions(answered)
}

/** Texts read together: quicker than one by one, and few enough for progress to be seen. */
const TOGETHER = 64

type GivenText = Omit<AnsweredText, 'found'>
type Answer = (texts: readonly GivenText[]) => readonly AnsweredText['found'][]

async function readNow({ loadRecognition }: EvaluateOptions): Promise<Answer> {
  const recognition = await loadRecognition()
  const textOf = ({ text }: GivenText): string => text
  return (texts) => recognizeTexts(texts.map(textOf), recognition)
}

async function fromFile(found: string): Promise<Answer> {
  const byId = new Map<string, SetText>((await readMentionSet(found)).texts.map((text) => [text.id, text]))
  const answerOf = ({ id, text }: GivenText): AnsweredText['found'] => {
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
  return (texts) => texts.map(answerOf)
}
