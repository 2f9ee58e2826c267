// Writes schema/graph.schema.json from the built package: run "npx pnpm build" first.
import { writeFileSync } from 'node:fs'
import { graphFileSchema } from '@shanhai/graph'

const file = new URL('../schema/graph.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(graphFileSchema(), null, 2)}\n`)
