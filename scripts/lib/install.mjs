// Installs the dependencies with the pnpm that package.json pins, unless that is done already.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exists, readJson, rootPath } from './paths.mjs'
import { runStep } from './steps.mjs'

const STAMP = 'node_modules/.shanhai-install.json'

/** Installs exactly what the lockfile says; does nothing if that was done with the same lockfile and Node. */
export async function install() {
  const stamp = currentStamp()
  if (isInstalled(stamp)) {
    process.stdout.write('> dependencies are installed (依赖已安装)\n')
    return
  }
  const pnpm = `pnpm@${readJson('package.json').devDependencies.pnpm}`
  const npm = findNpm()
  const words = ['exec', '--yes', `--package=${pnpm}`, '--', 'pnpm', 'install', '--frozen-lockfile']
  const title = `installing dependencies with ${pnpm}; some minutes the first time (安装依赖，首次需几分钟)`
  // A pnpm that asks a question would wait for ever: in CI it does not ask.
  await runStep(title, npm.command, [...npm.args, ...words], { env: { CI: process.env.CI ?? 'true' } })
  writeFileSync(rootPath(STAMP), stamp)
}

function currentStamp() {
  const lockfile = createHash('sha256')
    .update(readFileSync(rootPath('pnpm-lock.yaml')))
    .digest('hex')
  // Native modules are built for one ABI.
  return `${JSON.stringify({ lockfile, abi: process.versions.modules, platform: process.platform, arch: process.arch })}\n`
}

function isInstalled(stamp) {
  if (!exists(STAMP) || !exists('node_modules/typescript/package.json')) return false
  return readFileSync(rootPath(STAMP), 'utf8') === stamp
}

/** npm's own script run by this Node: `npm.cmd` would need a shell on Windows. */
function findNpm() {
  const folder = path.dirname(process.execPath)
  const candidates = [
    process.env.npm_execpath,
    path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const script = candidates.find((file) => file !== undefined && file.endsWith('npm-cli.js') && existsSync(file))
  return script === undefined ? { command: 'npm', args: [] } : { command: process.execPath, args: [script] }
}
