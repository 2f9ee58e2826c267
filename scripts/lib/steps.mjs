// Runs the steps of a script: says what it does, how long it took, and shows the end of the output if it failed.
import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

const TAIL_LINES = 40
/** Seconds between signs of life during a long step. */
const SIGN_OF_LIFE = 20

/** A step that ended with another exit code than 0. */
export class StepError extends Error {
  constructor(title, code, output) {
    super(`${title}: exit code ${code}`)
    this.title = title
    this.output = output
  }
}

/**
 * Runs a program without a shell.
 *
 * @param title what is being done, for people
 * @param options `show`: the output goes to the terminal as it comes; otherwise it is kept and shown if the step fails.
 *   `env`: added to the environment
 * @returns the output, if it was kept
 * @throws {StepError} if the program fails
 */
export async function runStep(title, command, args, { show = false, env = {} } = {}) {
  const started = Date.now()
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`> ${title}\n`)
  const timer = setInterval(() => process.stdout.write(`  … ${seconds()} s\n`), SIGN_OF_LIFE * 1000)
  try {
    const { code, output } = await run(command, args, show, env)
    if (code !== 0) throw new StepError(title, code, output)
    process.stdout.write(`  ${seconds()} s\n`)
    return output
  } finally {
    clearInterval(timer)
  }
}

function run(command, args, show, env) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } })
    const pieces = []
    child.stdout?.on('data', (piece) => pieces.push(piece))
    child.stderr?.on('data', (piece) => pieces.push(piece))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, output: Buffer.concat(pieces).toString('utf8') }),
    )
  })
}

/** Runs a script's main function; a failed step ends the process with its last lines and the exit code 1. */
export async function runScript(main) {
  try {
    await main()
  } catch (error) {
    process.exitCode = 1
    if (!(error instanceof StepError)) throw error
    const tail = error.output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
    process.stderr.write(`${tail}\n\nFailed: ${error.message}\n`)
    const remedy = remedyFor(error.output)
    if (remedy !== null) process.stderr.write(`\n${remedy}\n`)
  }
}

/** What to do about failures that have a known cause outside the project; null for others. */
function remedyFor(output) {
  if (!/nodejs-jieba|node-gyp|gyp ERR|prebuild/i.test(output)) return null
  return [
    'The Chinese tokenizer (nodejs-jieba) could not be compiled. It needs a C++ compiler, Python 3 and make:',
    '  Debian, Ubuntu:  apt-get install -y g++ make python3',
    '  macOS:           xcode-select --install',
    '  Windows:         winget install Microsoft.VisualStudio.2022.BuildTools (workload "Desktop development with C++") and Python 3',
    'Without access to nodejs.org, point npm to the headers of the installed Node: npm config set nodedir <folder with include/node>',
    '中文分词组件（nodejs-jieba）编译失败，需要 C++ 编译器、Python 3 和 make，安装方法见上；',
    '不能访问 nodejs.org 时，用 npm config set nodedir <含 include/node 的文件夹> 指定本机 Node 的头文件。装好后重新运行本命令即可。',
  ].join('\n')
}
