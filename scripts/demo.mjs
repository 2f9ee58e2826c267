// npm run demo: installs, builds, and runs the main job over the sample pages.
import { pathToFileURL } from 'node:url'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { rootPath } from './lib/paths.mjs'
import { runScript, runStep } from './lib/steps.mjs'

const GRAPH = 'out/demo/graph'
const PAGE = 'out/demo/index.html'

/** Runs the command that was just built. */
function shanhai(title, ...args) {
  return runStep(title, process.execPath, [rootPath('apps/cli/bin/shanhai.js'), ...args], { show: true })
}

async function demo() {
  const started = Date.now()
  requireNode()
  await install()
  await build()
  await shanhai(
    'reading the sample pages (读取示例版面)',
    'build',
    'seeds/pages',
    '--manifest',
    'seeds/manifest.json',
    '-o',
    GRAPH,
  )
  await shanhai('pairs found (找到的结对)', 'pairs', GRAPH)
  await shanhai('writing the page (写出网页)', 'view', GRAPH, '--html', PAGE)
  const page = rootPath(PAGE)
  process.stdout.write(
    `\nDone in ${Math.round((Date.now() - started) / 1000)} s. Open the page in a browser (用浏览器打开):\n` +
      `  ${page}\n  ${pathToFileURL(page).href}\nThe data are in ${rootPath(GRAPH)}\n`,
  )
}

await runScript(demo)
