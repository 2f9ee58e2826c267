#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  console.error('shanhai: not built yet; run "npm run demo" (or "npx pnpm build") at the project\'s root first')
  process.exitCode = 2
}
