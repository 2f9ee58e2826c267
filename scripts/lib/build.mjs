// Compiles the packages and the page.
import { readdirSync } from 'node:fs'
import { binOf, exists, rootPath } from './paths.mjs'
import { runStep } from './steps.mjs'

/** Compiles every package, then the page on which a graph is explored. */
export async function build() {
  const force = hasStaleBuildInfo() ? ['--force'] : []
  await runStep('compiling the packages (编译)', process.execPath, [binOf('typescript', 'tsc'), '-b', ...force])
  await runStep('building the page (构建网页)', process.execPath, [
    binOf('vite'),
    'build',
    'apps/viewer',
    '--logLevel',
    'warn',
  ])
}

/** True if a package's output was deleted and its build record was not: the compiler would think that all is done. */
function hasStaleBuildInfo() {
  const packages = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(rootPath(folder)).map((name) => `${folder}/${name}`),
  )
  return packages.some((folder) => exists(`${folder}/tsconfig.tsbuildinfo`) && !exists(`${folder}/dist`))
}
