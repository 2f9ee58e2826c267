import { readFile } from 'node:fs/promises'
import type { Build } from './build.js'
import { Collection } from './collection.js'
import { compareWithManifest } from './compare-with-manifest.js'
import { discoverInputs } from './discover.js'
import { asFileError } from './file-errors.js'
import { DuplicateFinder } from './find-duplicates.js'
import { EMPTY_MANIFEST, readManifest } from './manifest.js'
import type { BuildOptions } from './options.js'
import { checkBuildOptions } from './options.js'
import { OutputFolder } from './output-folder.js'
import { readPages } from './read-pages.js'
import { EarlierReadings } from './readings/earlier-readings.js'
import { hashOf, knowledgeKey } from './readings/keys.js'
import { readFiles } from './readings/read-files.js'
import type { BuildReport } from './report.js'
import type { Stages } from './stages.js'
import { writeOutput } from './write-output.js'

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
  const output = await OutputFolder.create(outputFolder)
  const earlier = options.fresh === true ? null : await EarlierReadings.open(outputFolder)
  try {
    const stages = await loadStages()
    const knowledge = knowledgeKey(stages)
    const source = readFiles({ stages, options, discovery, manifest, knowledge, earlier })
    const collection = new Collection()
    collection.addDiagnostics(stages.diagnostics ?? [])
    collection.addDiagnostics(discovery.diagnostics)
    collection.addDiagnostics(compareWithManifest(manifest, discovery.files))
    const given = { stages, options, source, knowledge, manifest: await checksum(options.manifest) }
    return await finishBuild({ ...given, output, collection, duplicates: new DuplicateFinder(), outputs: {} }, earlier)
  } catch (error) {
    await earlier?.close()
    await output.abandon()
    throw error
  }
}

async function finishBuild(build: Build, earlier: EarlierReadings | null): Promise<BuildReport> {
  await readPages(build)
  await earlier?.close()
  const report = await writeOutput(build)
  build.options.signal?.throwIfAborted()
  await build.output.publish()
  return report
}

async function checksum(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  return hashOf(bytes)
}
