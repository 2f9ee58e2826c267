#!/usr/bin/env node
// Starts the built command; says what to do where Node is too old or nothing is built yet.
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const program = new URL('../dist/start.js', import.meta.url)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `shanhai: needs Node.js 20.19 or later, this is ${process.versions.node} (需要 Node.js 20.19 或更高版本)\n`,
  )
  process.exitCode = 1
} else if (!existsSync(program)) {
  process.stderr.write(
    'shanhai: not built yet; run "npx pnpm build" in the project first (尚未构建，请先运行 npx pnpm build)\n',
  )
  process.exitCode = 1
} else {
  const { start } = await import(program.href)
  await start()
}
