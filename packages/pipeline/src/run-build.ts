import { readFile } from 'node:fs/promises'
import { buildFrom, withOutputFolder } from './build-from.js'
import { compareWithManifest } from './compare-with-manifest.js'
import { readCorrections } from './corrections/read-corrections.js'
import { discoverInputs } from './discover.js'
import { asFileError } from './file-errors.js'
import { EMPTY_MANIFEST, readManifest } from './manifest.js'
import type { BuildOptions } from './options.js'
import { checkBuildOptions } from './options.js'
import { pageForAll } from './page-for-all.js'
import { EarlierReadings } from './readings/earlier-readings.js'
import { hashOf, knowledgeKey } from './readings/keys.js'
import { readFiles } from './readings/read-files.js'
import type { BuildReport } from './report.js'
import type { Stages } from './stages.js'

/** `buildCorpus` with the stages given: same contract. They are loaded after the arguments were found to be good. */
export async function runBuild(
  loadStages: () => Stages | Promise<Stages>,
  inputs: readonly string[],
  options: BuildOptions,
): Promise<BuildReport> {
  checkBuildOptions(options)
  options.signal?.throwIfAborted()
  const { outputFolder } = options
  const discovery = await discoverInputs(inputs, outputFolder)
  const manifest = options.manifest === undefined ? EMPTY_MANIFEST : await readManifest(options.manifest)
  const corrections = options.corrections === undefined ? null : await readCorrections(options.corrections)
  return withOutputFolder(outputFolder, options.signal, async (output) => {
    const earlier = options.fresh === true ? null : await EarlierReadings.open(outputFolder)
    try {
      const stages = await loadStages()
      const knowledge = knowledgeKey(stages)
      return await buildFrom({
        stages,
        options,
        knowledge,
        source: readFiles({ stages, options, discovery, manifest, knowledge, earlier }),
        manifest: await checksum(options.manifest),
        corrections,
        output,
        diagnostics: [
          ...discovery.diagnostics,
          ...compareWithManifest(manifest, discovery.files),
          ...pageForAll(options, discovery.files.length),
        ],
      })
    } finally {
      await earlier?.close()
    }
  })
}

async function checksum(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  return hashOf(bytes)
}
