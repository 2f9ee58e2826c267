import { InvalidArgumentError } from '@shanhai/model'

/** Options of the commands that find names. */
interface TaggerOptions {
  readonly recognizers?: string
  readonly standard?: string
  readonly weights?: string
}

/**
 * Refuses options of the tagger where nothing asks it: whoever gives them would take the answers for those of the tagger.
 *
 * @param found a file of names that were found before, in place of texts to read
 * @throws {InvalidArgumentError} `option/no-tagger`, `option/nothing-to-read`
 */
export function checkTaggerOptions({ recognizers, standard, weights }: TaggerOptions, found?: string): void {
  const value = standard !== undefined ? '--standard' : weights !== undefined ? '--weights' : undefined
  if (value === undefined) return
  if (recognizers === 'knowledge') {
    const message = `${value} is for the tagger, which --recognizers knowledge does without: leave out one of the two`
    throw new InvalidArgumentError('option/no-tagger', message, { value })
  }
  if (found !== undefined) {
    const message = `${value} is for reading texts, and with ${found} none is read: leave out one of the two`
    throw new InvalidArgumentError('option/nothing-to-read', message, { value, details: { found } })
  }
}
