import type { PairProfile } from '@shanhai/graph'
import { periodOfStanding } from '@shanhai/graph'
import { PROGRAMMES } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { valueLabel } from './describe-fact.js'
import { nameIn } from '../latin/name-in.js'

/** One property of a pair; a null value was not reported. */
export interface PairRow {
  readonly id: 'programme' | 'standing' | 'years' | 'newspapers' | 'proof'
  readonly label: string
  readonly value: string | null
}

const PROGRAMME_SCHEMA = { label: { zh: '', en: '' }, values: PROGRAMMES }

/** `漳州市 → 木垒哈萨克自治县`; in English the names in Latin letters before them. */
export function pairTitle({ pair }: Pick<PairProfile, 'pair'>, language: Language): string {
  return [pair.supporter, pair.recipient].map(({ name }) => nameIn({ name, entityType: 'Place' }, language)).join(' → ')
}

/** The name of a programme; what claims say where the model does not know it. */
export function programmeLabel(programme: string, language: Language): string {
  return valueLabel(PROGRAMME_SCHEMA, programme, language)
}

/** What is known of a pair as a whole, in the order in which it is shown. */
export function describePair({ pair, years, tally }: PairProfile, language: Language): readonly PairRow[] {
  const { pair: words, contested, listComma } = MESSAGES[language]
  const papers = [...pair.newspapers, words.pageCount(pair.pages.length)].join(listComma)
  return [
    {
      id: 'programme',
      label: words.programme,
      value: pair.programme === undefined ? null : programmeLabel(pair.programme, language),
    },
    { id: 'standing', label: words.standing, value: periodOfStanding('PAIRED_ASSISTANCE', pair, language) },
    { id: 'years', label: words.years, value: years === null ? null : words.yearSpan(years) },
    { id: 'newspapers', label: words.newspapers, value: pair.pages.length === 0 ? null : papers },
    { id: 'proof', label: words.proof, value: words.tally(tally) + (pair.contested ? `${listComma}${contested}` : '') },
  ]
}
