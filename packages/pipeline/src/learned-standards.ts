import { InvalidDataError } from '@shanhai/model'
import type { Diagnostic } from '@shanhai/model'
import type { Standard, Tagger } from '@shanhai/tagger'
import type { LoadedTagger } from './load-tagger.js'

/**
 * What was loaded, for names by one standard beside knowledge: without the tagger where its weights have not learned that, and with a
 * diagnostic that says so.
 */
export function withLearnedStandard(loaded: LoadedTagger, standard: Standard): LoadedTagger {
  const { tagger, diagnostics } = loaded
  if (tagger === undefined || hasLearned(tagger, standard)) return loaded
  return { diagnostics: [...diagnostics, notLearned(tagger, standard)] }
}

/** @throws {InvalidDataError} `tagger/standard` where the tagger alone is asked for and its weights have not learned the standard */
export function checkLearnedStandard(tagger: Tagger, standard: Standard): void {
  if (hasLearned(tagger, standard)) return
  const [learned, listed] = [tagger.standards.join(', ') || 'none', tagger.standards.join('、') || '（无）']
  const message = `the tagger's weights have learned ${learned} and not ${standard}: choose with --standard what they have learned, or train with ${fileOf(standard)} too`
  throw new InvalidDataError('tagger/standard', message, {
    value: standard,
    details: { listed, file: fileOf(standard) },
  })
}

function hasLearned({ standards }: Tagger, standard: Standard): boolean {
  return standards.includes(standard)
}

function notLearned({ standards }: Tagger, standard: Standard): Diagnostic {
  const file = fileOf(standard)
  const message = `names are found by knowledge alone: the tagger's weights have learned ${standards.join(', ') || 'none'} and not ${standard}; train with ${file} too, or choose with --standard (mentions, eval) what they have learned`
  const zh = `只用知识识别名称：标注器的权重只学过 ${standards.join('、') || '（无）'}，没有学过 ${standard}；请加上 ${file} 重新训练，或用 --standard 选学过的规范（mentions、eval）`
  return { severity: 'warning', code: 'tagger/standard', message, zh }
}

/** The file of annotation from which `pnpm train` learns a standard. */
function fileOf(standard: Standard): string {
  return `${standard}-train.jsonl.gz`
}
