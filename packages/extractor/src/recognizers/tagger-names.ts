import type { NameSpan, Standard, TaggedName, Tagger } from '@shanhai/tagger'
import type { Candidate, CandidateDetail, RecognitionContext, Recognizer } from './recognizer.js'
import { keepForCombination } from './combine.js'

const NAME = 'tagger/names'
/** Above the gazetteer's places, of which a longer organisation may hold some; below every other name that knowledge is sure of. */
const PRIORITY = 12

export interface TaggerRecognizerOptions {
  /** Whose rules of annotation to follow; default: the tagger's own default. */
  readonly standard?: Standard
  /** True: the tagger's names as they are, whatever others found. */
  readonly alone?: boolean
}

/**
 * Makes a recognizer of a tagger. Beside knowledge it adds the names that {@link keepForCombination} lets through; the names that it
 * finds in an article's text are read off the words of the article, nothing is tokenized again.
 */
export function createTaggerRecognizer(tagger: Tagger, options: TaggerRecognizerOptions = {}): Recognizer {
  return {
    name: NAME,
    recognize(context) {
      const { text, tokens } = context.document
      const names = tagger.tag(text, tokens, options.standard)
      const kept = options.alone === true ? names : keepForCombination(names, context)
      return kept.map((name) => toCandidate(name, context))
    },
  }
}

function toCandidate(name: TaggedName, context: RecognitionContext): Candidate {
  const { start, end, type } = name
  return { start, end, type, recognizer: NAME, priority: PRIORITY, detail: detailOf(name, context) }
}

function detailOf({ start, end, type }: NameSpan, { document, resources, found }: RecognitionContext): CandidateDetail {
  if (type === 'Person') return { kind: 'person', role: 'unknown' }
  if (type === 'Place') {
    const names = resources.lexicon.gazetteer.lookup(document.text.slice(start, end))
    // A place that no list knows stays unresolved: it is known by its name inside the place named around it.
    return names.length > 0 ? { kind: 'place', names } : { kind: 'site', level: 'site' }
  }
  const places = found.filter((one) => one.detail.kind === 'place' && one.start >= start && one.end <= end)
  const place = places.find((one) => one.start === start)
  const innermost = places.at(-1)
  return {
    kind: 'organization',
    organizationKind: resources.endings.endingAt(document.text, end)?.kind ?? 'other',
    ...(place && { place }),
    ...(innermost && { innermost }),
  }
}
