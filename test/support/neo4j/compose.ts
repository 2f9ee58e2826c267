import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { rootPath } from '../root.js'

/** What `compose.yaml` says of the server; other keys are {@link ComposeFile.services}' own. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes: Readonly<Record<string, unknown>>
}

export interface ComposeService {
  readonly image: string
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly string[]
  readonly volumes: readonly string[]
  readonly healthcheck: Readonly<Record<string, unknown>>
}

/** The file for users of Docker. @throws YAMLParseError if it is no YAML, or a key stands in it twice */
export async function readComposeFile(): Promise<ComposeFile> {
  return parse(await readFile(rootPath('compose.yaml'), 'utf8'), { strict: true, uniqueKeys: true }) as ComposeFile
}

/**
 * Settings of Neo4j as the image reads them from its environment: `NEO4J_server_memory_heap_max__size` is
 * `server.memory.heap.max_size`; names in capitals are the image's own.
 */
export function settingsOf({ environment }: ComposeService): Readonly<Record<string, string>> {
  const settings = Object.entries(environment).filter(([name]) => /^NEO4J_[a-z]/.test(name))
  return Object.fromEntries(
    settings.map(([name, value]) => [name.slice(6).replace(/_(_)?/g, (_all, double) => (double ? '_' : '.')), value]),
  )
}
