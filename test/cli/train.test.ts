import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { tempFolder } from '../support/temp-folder.js'

function startTraining(...args: readonly string[]) {
  return startTrainingIn(rootPath('.'), ...args)
}

/** Starts what `pnpm train` runs, in a folder. */
function startTrainingIn(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [rootPath('packages/tagger/train/dist/main.js'), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (piece: string) => out.push(piece))
  child.stderr.setEncoding('utf8').on('data', (piece: string) => err.push(piece))
  return {
    child,
    ended: once(child, 'close').then(([code]) => ({ code: code as number, out: out.join(''), err: err.join('') })),
    /** Settles when the run has said this. */
    said: async (words: string): Promise<void> => {
      while (!out.join('').includes(words)) await once(child.stdout, 'data')
    },
  }
}

/** Sixty sentences of one pattern with the names of people marked. */
function annotation(): Uint8Array {
  const lines = Array.from({ length: 60 }, (_, i) => {
    const name = `${'林何郑'.charAt(i % 3)}${'晓远山青'.charAt(i % 4)}${'云杉梅松'.charAt((i >> 2) % 4)}`
    const text = `${'今昨前'.charAt(i % 3)}天${name}说，${'春夏秋冬'.charAt(i % 4)}天来了。`
    return JSON.stringify({ id: String(i), text, mentions: [{ start: 2, end: 5, type: 'PER', text: name }] })
  })
  return gzipSync(lines.join('\n'))
}

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'pnpm train', () => {
  it.skipIf(process.platform === 'win32')('stops at once, says so, and goes on to the same bytes', async () => {
    const folder = await tempFolder({ 'data/boson-train.jsonl.gz': annotation() })
    const [cache, whole, own] = ['cache', 'whole.bin', 'own.bin'].map((name) => path.join(folder, name))
    const options = [
      '--data',
      path.join(folder, 'data'),
      '--cache',
      `${cache}`,
      '--passes',
      '40',
      '--second-passes',
      '2',
    ]
    const stopped = startTraining(...options, '--out', `${own}`)
    await stopped.said('first round, pass 1:')
    stopped.child.kill('SIGINT')
    const { code, err } = await stopped.ended
    expect(code).toBe(130)
    expect(err).toMatch(
      /^train: stopped after (?:first|fold-\d) round, pass \d{1,3}; the same command with --resume goes on\n$/,
    )
    expect(await readdir(`${cache}`)).toHaveLength(1)

    const resumed = await startTraining(...options, '--out', `${own}`, '--resume').ended
    expect(resumed).toMatchObject({ code: 0, err: '' })
    expect(resumed.out).toMatch(/first round: going on after pass \d{1,3}\n/)
    expect(await readdir(`${cache}`)).toEqual([])
    expect(resumed.out).toContain('boson: too few names found in the development part (3): confidences stay below 0.76')
    expect(await startTraining(...options, '--out', `${whole}`).ended).toMatchObject({ code: 0, err: '' })
    expect(await readFile(`${own}`)).toEqual(await readFile(`${whole}`))
  })

  it('says in one line what is wrong with annotation and options', async () => {
    const folder = await tempFolder({ 'boson-train.jsonl.gz': gzipSync('{"text":"林晓来了"}') })
    const refused = await startTraining('--data', folder).ended
    expect(refused).toMatchObject({ code: 1, out: '' })
    const nowhere = await startTraining('--data', folder, '--out', folder).ended
    expect(nowhere).toEqual({ code: 1, out: '', err: `train: ${folder} is a folder: name a file with --out\n` })
    expect(refused.err).toMatch(/^train: \S+boson-train\.jsonl\.gz:1: the line has no "text" or no list "mentions"/)
    expect(refused.err.trimEnd()).not.toContain('\n')
    expect(await startTraining('--passes', 'x').ended).toMatchObject({
      code: 1,
      err: 'train: --passes wants a whole number of 1 or more and got "x"\n',
    })
    expect(await startTraining('--score', '--ablation').ended).toMatchObject({
      code: 1,
      err: 'train: --score learns no weights: it goes without --ablation\n',
    })
    expect(await startTraining('--score', '--resume').ended).toMatchObject({
      code: 1,
      err: 'train: --score learns no weights: it goes without --resume\n',
    })
    expect(await startTraining('--quick', '--resume').ended).toMatchObject({
      code: 1,
      err: 'train: --quick keeps nothing that --resume could go on with: run it anew, it takes half a minute\n',
    })
  })

  it('scores the weights that the same options write, and says which', async () => {
    const folder = await tempFolder({ 'data/boson-train.jsonl.gz': annotation() })
    const options = ['--data', 'data', '--passes', '1', '--second-passes', '1']
    const none = await startTrainingIn(folder, ...options, '--score').ended
    expect(none.err).toMatch(/^train: cannot read \.cache\/tagger\/own\.bin: train first/)
    expect(await startTrainingIn(folder, ...options).ended).toMatchObject({ code: 0, err: '' })
    const scored = await startTrainingIn(folder, ...options, '--score').ended
    expect(scored.out).toMatch(/^scores of \.cache\/tagger\/own\.bin\nstandard /)
    const quick = await startTrainingIn(folder, ...options, '--score', '--quick').ended
    expect(quick.err).toMatch(/^train: cannot read \.cache\/tagger\/quick\.bin/)
  })
})
