import type { Language, Predicate } from '@shanhai/model'
import { RELATION_SCHEMAS } from '@shanhai/model'
import type { RelationSchema } from '@shanhai/model'
import type { Standing } from '../standing.js'

interface StandingWords {
  readonly over: string
  readonly until: (date: string) => string
  readonly since: (date: string) => string
  readonly planned: string
  readonly pledged: string
}

const WORDS: Readonly<Record<Language, StandingWords>> = {
  zh: {
    over: '已结束',
    until: (date) => `已结束（至${date}）`,
    since: (date) => `${date}起`,
    planned: '计划，尚未实施',
    pledged: '承诺，尚未实施',
  },
  en: {
    over: 'over',
    until: (date) => `over (until ${date})`,
    since: (date) => `since ${date}`,
    planned: 'planned only',
    pledged: 'pledged only',
  },
}

/**
 * What a reader must know of a fact beside its sentence: that it is over, only planned or only pledged. Null for what is in force and for
 * acts that are done.
 */
export function standingLabel(predicate: Predicate, standing: Standing, language: Language): string | null {
  const words = WORDS[language]
  const { factuality, validTo } = standing
  if (factuality === 'planned') return words.planned
  if (factuality === 'pledged') return words.pledged
  const { lasting }: RelationSchema = RELATION_SCHEMAS[predicate]
  if (!lasting || factuality === 'ongoing') return null
  return validTo === undefined ? words.over : words.until(validTo)
}

/** Beginning and end of a state, as far as they are known: 2010起; null: nothing is known and nothing is over. */
export function periodOfStanding(predicate: Predicate, standing: Standing, language: Language): string | null {
  const parts = [
    ...(standing.validFrom === undefined ? [] : [WORDS[language].since(standing.validFrom)]),
    ...[standingLabel(predicate, standing, language)].filter((label) => label !== null),
  ]
  return parts.length === 0 ? null : parts.join(language === 'zh' ? '，' : ', ')
}
