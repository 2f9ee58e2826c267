import type { Diagnostic } from '@shanhai/model'
import { InvalidArgumentError, InvalidDataError } from '@shanhai/model'
import { buildFrom, withOutputFolder } from '../build-from.js'
import { canonicalJson } from '../canonical-json.js'
import { readCorrections } from '../corrections/read-corrections.js'
import type { BuildOptions } from '../options.js'
import { checkBuildOptions } from '../options.js'
import { pageForAll } from '../page-for-all.js'
import { knowledgeKey } from '../readings/keys.js'
import type { BuildReport } from '../report.js'
import type { RunFile } from '../run-file.js'
import type { Stages } from '../stages.js'
import { SHANHAI_VERSION } from '../version.js'
import type { OutputPart } from './read-part.js'
import { readPart } from './read-part.js'
import { readParts } from './read-parts.js'

/** What of a build's options a merge can be told; the others are those of the parts. */
export type MergeOptions = Pick<BuildOptions, 'outputFolder' | 'lexicon' | 'corrections' | 'onProgress' | 'signal'>

/** `mergeOutputs` with the stages given: same contract. */
export async function runMerge(
  loadStages: () => Stages | Promise<Stages>,
  folders: readonly string[],
  options: MergeOptions,
): Promise<BuildReport> {
  checkBuildOptions(options)
  if (folders.length < 2)
    throw new InvalidArgumentError('merge/one-folder', 'give two output folders or more to merge', {
      value: String(folders),
    })
  const corrections = options.corrections === undefined ? null : await readCorrections(options.corrections)
  return withOutputFolder(options.outputFolder, options.signal, async (output) => {
    const parts: OutputPart[] = []
    try {
      for (const folder of folders) parts.push(await readPart(folder))
      const stages = withTaggerOf(parts, await loadStages())
      for (const part of parts) checkKnowledge(part, stages)
      if (corrections === null) checkUncorrected(parts)
      const source = readParts(parts)
      const given = sharedOptions(parts)
      return await buildFrom({
        stages,
        options: { ...options, ...given },
        knowledge: knowledgeKey(stages),
        source,
        manifest: shared(parts.map(({ run }) => run.manifest)) ?? null,
        corrections,
        output,
        diagnostics: [...mergeDiagnostics(parts, stages), ...pageForAll(given, source.total)],
      })
    } finally {
      for (const part of parts) await part.readings.close()
    }
  })
}

/** No page is read again: the tagger that read the parts is the merged folder's too. */
function withTaggerOf([first]: readonly OutputPart[], stages: Stages): Stages {
  const tagger = first?.run.tagger ?? null
  return tagger === null ? stages : { ...stages, tagger }
}

/** What one program read is not put together with what another read. */
function checkKnowledge({ folder, run }: OutputPart, stages: Stages): void {
  const found = [run.shanhai, run.lexicon, run.rules, run.ownNames, run.tokenizer, run.tagger]
  const { lexiconVersion, ownNames = [], rulesVersion, tagger = null, tokenizer } = stages
  const own = [SHANHAI_VERSION, lexiconVersion, rulesVersion, ownNames, tokenizer, tagger]
  if (canonicalJson(found) === canonicalJson(own)) return
  const message = `${folder} was built with another version, other data, other lists of names (--lexicon) or another tagger (--recognizers, --weights); build it again, or give the same lists`
  throw new InvalidDataError('merge/other-version', message, { value: folder })
}

/** Corrections are replayed on what is put together: what the parts were corrected by is not in their readings. */
function checkUncorrected(parts: readonly OutputPart[]): void {
  const corrected = parts.filter(({ run }) => run.corrections !== null).map(({ folder }) => folder)
  if (corrected.length === 0) return
  const folders = corrected.join(', ')
  const message = `${folders} was built with corrections, which a merge does not take over; give the file with --corrections (of several files, one that holds the lines of all; an empty file for none)`
  throw new InvalidDataError('merge/corrections', message, { value: folders })
}

/** Options that decide what is left out must agree; of paper, date and number those stay that all parts share. */
function sharedOptions(parts: readonly OutputPart[]): Partial<BuildOptions> {
  const of = <Key extends keyof RunFile['options']>(key: Key): RunFile['options'][Key] | undefined =>
    shared(parts.map(({ run }) => run.options[key]))
  const [all, privatePersons] = [of('all'), of('privatePersons')]
  if (all === undefined || privatePersons === undefined) {
    const message = 'the folders were built with different options (--all, --no-private-persons); build them in one way'
    throw new InvalidDataError('merge/other-options', message, { value: parts.map(({ folder }) => folder).join(', ') })
  }
  const [newspaper, issueDate, pageNumber] = [of('newspaper'), of('issueDate'), of('pageNumber')]
  return {
    all,
    privatePersons,
    ...(newspaper != null && { newspaper }),
    ...(issueDate != null && { issueDate }),
    ...(pageNumber != null && { pageNumber }),
  }
}

/** The value if all are the same. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values
  return values.every((value) => value === first) ? first : undefined
}

/**
 * What the parts noticed of no page, each once. Parts of one manifest each miss the files of the others: only what all of
 * them miss is missing.
 */
function mergeDiagnostics(parts: readonly OutputPart[], stages: Stages): readonly Diagnostic[] {
  const keyOf = ({ code, message }: Diagnostic): string => `${code} ${message}`
  const oneManifest = shared(parts.map(({ run }) => run.manifest)) !== undefined
  const known = new Set((stages.diagnostics ?? []).map(keyOf))
  const everywhere = parts.map(({ diagnostics }) => new Set(diagnostics.map(keyOf)))
  return parts.flatMap(({ diagnostics }) =>
    diagnostics.filter((one) => {
      const key = keyOf(one)
      if (known.has(key)) return false
      known.add(key)
      return !(oneManifest && one.code.startsWith('manifest/')) || everywhere.every((keys) => keys.has(key))
    }),
  )
}
