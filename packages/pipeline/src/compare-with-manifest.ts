import type { Diagnostic } from '@shanhai/model'
import type { InputFile } from './discover.js'
import type { Manifest } from './manifest.js'

/** Warnings about files that a manifest names and the build does not have. */
export function compareWithManifest(manifest: Manifest, files: readonly InputFile[]): readonly Diagnostic[] {
  const given = new Set(files.map((file) => file.realPath))
  const unused = [...manifest.entries].filter(([real]) => !given.has(real)).map(([, entry]) => entry.file)
  const warn = (code: string, message: string): Diagnostic => ({ severity: 'warning', code, message })
  return [
    ...manifest.missing.map((file) =>
      warn('manifest/missing', `The manifest names ${file}, which does not exist; check the name.`),
    ),
    ...unused.map((file) =>
      warn('manifest/unused', `The manifest names ${file}, which is not among the inputs; add it or leave it out.`),
    ),
  ]
}
