import { groupBy } from '../group-by.js'
import type { ArticleDocument } from '../document/article-document.js'
import { readHanName } from './person-names.js'
import type { NameReading } from './person-names.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

const NAME = 'person/recurring'
const CLAUSE_START = /[\n，。；：！？“”、,;:!?的]$/

/** Characters that end names of places, dishes and goods and hardly ever a given name: 黄土坡, 桂花糖. */
const THING = /[坡寺楼塔糖茶面饭酒汤饼粉菜店厂厅馆殿宫街路沟湾滩镇村桥岛]$/

/**
 * A word with the shape of a full name that the tokenizer does not know, or knows as a name, and that begins a clause at
 * least twice or once right before a verb: the hero of a feature story has no title.
 */
export const recurringNameRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const { document, found } = context
    const taken = new Uint8Array(document.text.length + 1)
    for (const other of found) taken.fill(1, other.start, other.end)
    const readings = document.tokens.flatMap((token) => {
      const reading = taken[token.start] === 1 ? undefined : fullNameAt(context, token.start)
      return reading && !taken.subarray(reading.start, reading.end).includes(1) ? [reading] : []
    })
    const surfaces = groupBy(readings, (reading) => document.text.slice(reading.start, reading.end))
    return [...surfaces.values()].flatMap((same) => (isName(document, same) ? same.map(toCandidate) : []))
  },
}

/** Three characters or a compound surname, one unknown word or a surname with an unknown word behind it. */
function fullNameAt(context: RecognitionContext, start: number): NameReading | undefined {
  const { document, resources } = context
  const first = document.tokenAt(start)
  if (!first || !/^(?:x|nr)/.test(first.tag)) return undefined
  const surname = resources.surnames.startingAt(document.text, start)
  const reading = surname === undefined ? undefined : readHanName(context, start, surname)
  if (!reading || reading.certainty < 2 || reading.end - start < 3) return undefined
  if (THING.test(document.text.slice(start, reading.end))) return undefined
  const last = document.tokenAt(reading.end - 1)
  if (!last || last.end !== reading.end || document.text.slice(start, reading.end).includes(' ')) return undefined
  const whole = first.end === reading.end
  const split = first.tag === 'nr' && first.text === surname && last.start === first.end
  return whole || split ? reading : undefined
}

function isName(document: ArticleDocument, same: readonly NameReading[]): boolean {
  const starting = same.filter(({ start }) => CLAUSE_START.test(document.text.slice(0, start).slice(-1) || '\n'))
  const acting = starting.filter(({ end }) => /^(?:v|d|p)/.test(document.tokenAt(end)?.tag ?? ''))
  return same.length >= 2 ? starting.length > 0 : acting.length > 0
}

function toCandidate({ start, end }: NameReading): Candidate {
  return { start, end, type: 'Person', recognizer: NAME, priority: 13, detail: { kind: 'person', role: 'unknown' } }
}
