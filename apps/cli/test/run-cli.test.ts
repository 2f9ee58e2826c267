import { describe, expect, it } from 'vitest'
import { runCli } from '../src/run-cli.js'
import { fakeIo } from './support/fake-io.js'

/** Runs the command and gives its exit code and what it wrote. */
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, outputs, errors } = fakeIo()
  const code = await runCli(argv, io)
  return { code, out: outputs.join(''), err: errors.join('') }
}

describe('runCli', () => {
  it.each(['build', 'articles', 'view', 'pairs'])('explains %s with an example, in both languages', async (command) => {
    const english = await run(command, '--help')
    expect(english).toMatchObject({ code: 0, err: '' })
    expect(english.out).toMatch(/Usage: shanhai/)
    expect(english.out).toMatch(/Examples?:\n {2}shanhai /)
    const chinese = await run('help', command, '--lang', 'zh')
    expect(chinese.out).toMatch(/用法：/)
    expect(chinese.out).toMatch(/示例：\n {2}shanhai /)
  })

  it('names the exit codes in its help', async () => {
    expect((await run('--help')).out).toContain('0 done, 1 failed, 2 wrong use, 130 interrupted')
  })

  it.each<[string[], string]>([
    [['biuld'], 'Did you mean build?'],
    [['build', '-o', 'out'], "missing required argument 'inputs'"],
    [['build', 'pages'], "required option '-o, --output <folder>'"],
    [['build', 'pages', '-o', 'out', '--page', 'x'], '--page'],
    [['build', 'pages', '-o', 'out', '--datum', '1'], '--date'],
    [['pairs', 'a', 'b'], 'too many arguments'],
    [['mentions', 'a', '--recognizers', 'knowledge', '--standard', 'msra'], '--standard is for the tagger'],
    [['eval', 'a', '--recognizers', 'knowledge', '--weights', 'w', '--lang', 'zh'], '--weights 只对标注器起作用'],
    [['build', 'a', '-o', 'out', '--recognizers', 'knowledge', '--weights', 'w'], '--weights is for the tagger'],
    [['eval', 'a', 'b', '--standard', 'msra'], 'with b none is read'],
    [['eval', '--sample', 'b', '--standard', 'msra', '--lang', 'zh'], '给出 b 时不读取文本'],
    [['eval'], 'there is nothing to score'],
    [['--lang', 'fr', 'pairs', 'a'], 'Allowed choices are zh, en'],
    [[], 'Usage:'],
  ])('%j is wrong use', async (argv, words) => {
    const { code, out, err } = await run(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})
