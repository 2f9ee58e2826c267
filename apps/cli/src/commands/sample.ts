import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import { writeBeside } from '../write-beside.js'

/** The options as the parser gives them. */
export interface SampleCommandOptions {
  readonly predicate?: string
  readonly number?: number
  readonly seed?: number
  /** File to write; absent: standard output. */
  readonly output?: string
}

/** `shanhai sample`: claims drawn at random, as a table for a person to judge. */
export async function sampleCommand(
  folder: string,
  options: SampleCommandOptions,
  { io, messages }: Context,
): Promise<void> {
  const { drawSample } = await import('@shanhai/pipeline')
  const { number, output, predicate, seed } = options
  const { csv, drawn, of } = await drawSample(folder, {
    ...(predicate !== undefined && { predicate }),
    ...(number !== undefined && { count: number }),
    ...(seed !== undefined && { seed }),
  })
  if (output === undefined) for (const piece of csv) io.out(piece)
  else await writeBeside(output, csv)
  io.err(`${cleanText(messages.sampled(drawn, of, output))}\n`)
}
