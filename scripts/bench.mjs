// Runs one benchmark of bench/; the last line is one JSON object. Benchmarks in TypeScript read the packages' sources,
// those in JavaScript the built packages, as users run them.
import { existsSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { rootPath } from './lib/paths.mjs'

const print = (line) => process.stdout.write(`${line}\n`)
const [name] = process.argv.slice(2)
const known = readdirSync(rootPath('bench'))
  .filter((file) => /\.(?:mjs|ts)$/.test(file))
  .map((file) => file.replace(/\.(?:mjs|ts)$/, ''))
  .sort()
if (name === undefined || !known.includes(name)) {
  process.stderr.write(`Expected one benchmark of: ${known.join(', ')}.\n`)
  process.exit(2)
}
const { run } = await load(name)
// A benchmark prints its own lines, or gives back the object to print last.
const result = await run(print)
if (result !== undefined) print(JSON.stringify(result))

async function load(name) {
  const script = rootPath(`bench/${name}.mjs`)
  if (existsSync(script)) return import(pathToFileURL(script).href)
  const { runnerImport } = await import('vite')
  const conditions = ['source', 'node', 'import', 'default']
  const config = { root: rootPath('.'), configFile: false, resolve: { conditions }, ssr: { resolve: { conditions } } }
  const { module } = await runnerImport(rootPath(`bench/${name}.ts`), config)
  return module
}
