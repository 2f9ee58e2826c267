import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** `shanhai eval --sample`: precision by predicate, with its interval, from a judged sample. */
export async function evalSampleCommand(file: string, json: boolean, { io, messages }: Context): Promise<void> {
  const { scoreSample } = await import('@shanhai/pipeline')
  const scores = await scoreSample(file)
  const lines = json
    ? [JSON.stringify(scores)]
    : [messages.sampleTable, ...scores.map(messages.sampleScore)].map(cleanText)
  io.out(`${lines.join('\n')}\n`)
}
