import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { decodeWeights, encodeWeights } from '@shanhai/tagger'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { runShanhai } from '../support/run-shanhai.js'
import { tempFolder } from '../support/temp-folder.js'
import { PAGE } from './support.js'

const NAMES = 'name,type,kind,place,adcode,aliases\n山海云杉学院,Organization,school,木垒县,,云杉学院\n'

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly mentions?: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly text: string
  }[]
}

/** Starts `shanhai mentions` with its streams open. */
function startMentions(...args: readonly string[]) {
  const child = spawn(process.execPath, [rootPath('apps/cli/bin/shanhai.js'), 'mentions', ...args], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => output.push(piece))
  child.stderr.on('data', (piece: Buffer) => errors.push(piece))
  return {
    child,
    lines: () =>
      Buffer.concat(output)
        .toString()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Answer),
    errors: () => Buffer.concat(errors).toString(),
  }
}

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'shanhai mentions', () => {
  it('answers each line in order, bad ones too', async () => {
    const { child, lines, errors } = startMentions()
    child.stdin.end('{"id":1,"text":"漳州市对口支援木垒县。"}\nnonsense\n{"id":"x"}\n{"id":2,"text":""}\n')
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, errors: errors() }).toEqual({
      code: 0,
      errors: 'shanhai: 2 of 4 line(s) could not be read and are answered with an error; the first is line 2\n',
    })
    expect(lines()).toEqual([
      {
        id: 1,
        mentions: [
          { start: 0, end: 3, type: 'Place', text: '漳州市' },
          { start: 7, end: 10, type: 'Place', text: '木垒县' },
        ],
      },
      { id: null, error: expect.stringContaining('no JSON') as string },
      { id: 'x', error: expect.stringContaining('no text') as string },
      { id: 2, mentions: [] },
    ])
  })

  it('fails where not one line could be read', async () => {
    const folder = await tempFolder({
      'bad.jsonl': '\nnonsense\n',
      'blank.jsonl': '\n',
      'good.jsonl': '{"id":1,"text":""}\n',
    })
    const [bad, blank, good] = ['bad', 'blank', 'good'].map((name) => path.join(folder, `${name}.jsonl`)) as [
      string,
      string,
      string,
    ]
    const failed = await runShanhai('mentions', bad, '--lang', 'zh')
    expect(failed).toMatchObject({ code: 1, err: 'shanhai: 1 行都不是可读的 {"id", "text"}；原因见各行的 error\n' })
    expect(JSON.parse(failed.out)).toMatchObject({ id: null })
    expect(await runShanhai('mentions', blank)).toEqual({ code: 0, out: '', err: '' })
    expect(await runShanhai('mentions', good)).toMatchObject({ code: 0, err: '' })
  })

  it('answers while its input is still open', async () => {
    const { child, lines } = startMentions()
    child.stdin.write('{"id":1,"text":"木垒县"}\n')
    await once(child.stdout, 'data')
    expect(lines()).toHaveLength(1)
    child.stdin.end('{"id":2,"text":"奇台县"}\n')
    await once(child, 'close')
    expect(lines().map(({ id }) => id)).toEqual([1, 2])
  })

  it('gives right offsets in a text of three million characters', async () => {
    const sentence = '漳州市对口支援木垒县，厦门援建的左贡县中学综合楼封顶。\n'
    const times = Math.ceil(3e6 / sentence.length)
    const { child, lines } = startMentions()
    child.stdin.write('{"id":"long","text":"')
    child.stdin.end(`${JSON.stringify(sentence.repeat(times)).slice(1, -1)}"}\n{"id":"after","text":"木垒县"}\n`)
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(0)
    const [long, after] = lines()
    const text = sentence.repeat(times)
    expect(long?.mentions?.length).toBeGreaterThanOrEqual(times * 3)
    expect(long?.mentions?.filter((one) => text.slice(one.start, one.end) !== one.text)).toEqual([])
    expect(after).toMatchObject({ id: 'after', mentions: [{ text: '木垒县' }] })
  })

  it.skipIf(process.platform === 'win32')(
    'ends with 130 when it is interrupted, and says how far it came',
    async () => {
      const { child, errors } = startMentions('--lang', 'en')
      child.stdin.write('{"id":1,"text":"木垒县"}\n')
      await once(child.stdout, 'data')
      child.kill('SIGINT')
      const [code] = (await once(child, 'close')) as [number]
      expect({ code, errors: errors() }).toEqual({ code: 130, errors: 'shanhai: interrupted after 1 text(s)\n' })
    },
  )

  it('knows the names of --lexicon, here and in a build that records them', async () => {
    const folder = await tempFolder({
      'names.csv': NAMES,
      'in/p.txt': PAGE.replace('两所学校', '云杉学院的校舍'),
      'texts.jsonl': '{"id":1,"text":"云杉学院开学。"}\n',
    })
    const names = path.join(folder, 'names.csv')
    const answered = await runShanhai(
      'mentions',
      path.join(folder, 'texts.jsonl'),
      '--lexicon',
      names,
      '--name-recognizers',
    )
    expect(JSON.parse(answered.out)).toMatchObject({ mentions: [{ text: '云杉学院', recognizer: 'own-names' }] })
    const out = path.join(folder, 'out')
    const built = await runShanhai('build', path.join(folder, 'in'), '-o', out, '--lexicon', names, '--quiet')
    expect(built).toMatchObject({ code: 0, err: '' })
    expect(await readFile(path.join(out, 'entities.jsonl'), 'utf8')).toContain('organization:山海云杉学院@652328')
    const run = JSON.parse(await readFile(path.join(out, 'run.json'), 'utf8')) as {
      readonly ownNames: readonly string[]
    }
    expect(run.ownNames).toEqual([createHash('sha256').update(NAMES).digest('hex')])
  })

  it('takes weights of one’s own, and refuses bad ones with the file', async () => {
    const folder = await tempFolder({ 'texts.jsonl': '{"id":1,"text":"木垒县"}\n', 'bad.bin': 'no weights' })
    const [texts, bad] = [path.join(folder, 'texts.jsonl'), path.join(folder, 'bad.bin')]
    const weights = rootPath('packages/tagger-weights/data/names.bin')
    const answered = await runShanhai('mentions', texts, '--weights', weights)
    expect(JSON.parse(answered.out)).toMatchObject({ mentions: [{ text: '木垒县' }] })
    for (const command of [
      ['mentions', texts],
      ['build', texts, '-o', path.join(folder, 'out')],
    ]) {
      const refused = await runShanhai(...command, '--weights', bad, '--lang', 'en')
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toContain(`${bad}: these bytes are not weights of the tagger`)
      expect((await runShanhai(...command, '--weights', bad, '--lang', 'zh')).err).toContain(`${bad} 不能用作`)
    }
  })

  it('says which standards weights of one’s own have learned', async () => {
    const weights = decodeWeights(loadTaggerWeights())
    const transitions = weights.transitions.map((table, i) => (i === 0 ? table : table.map(() => 0)))
    const folder = await tempFolder({
      // Of no known lexicon: nothing else is said of them.
      'msra.bin': encodeWeights({ ...weights, transitions, lexicon: 0 }),
      'texts.jsonl': '{"id":1,"text":"木垒县"}\n',
      'gold.txt': '{L:木垒县}\n',
      'in/p.txt': PAGE,
    })
    const [texts, gold, own, pages, out] = ['texts.jsonl', 'gold.txt', 'msra.bin', 'in', 'out'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string, string, string]
    for (const command of [
      ['mentions', texts],
      ['eval', gold],
      ['build', pages, '-o', out, '--quiet'],
    ]) {
      const beside = await runShanhai(...command, '--weights', own, '--lang', 'en')
      expect(beside.code).toBe(0)
      expect(beside.err).toContain(
        "the tagger's weights have learned msra and not boson; train with boson-train.jsonl.gz",
      )
    }
    expect(JSON.parse(await readFile(path.join(out, 'run.json'), 'utf8'))).toMatchObject({ tagger: null })
    const alone = ['mentions', texts, '--weights', own, '--recognizers', 'tagger']
    const refused = await runShanhai(...alone, '--lang', 'zh')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('标注器的权重只学过 msra，没有学过 pd98：请用 --standard')
    expect(await runShanhai(...alone, '--standard', 'msra')).toMatchObject({ code: 0, err: '' })
  })

  it('takes lists of names from a settings file, and refuses bad ones with file and line', async () => {
    const folder = await tempFolder({
      'shanhai.config.json': '{"lexicon": ["names.csv"]}',
      'names.csv': NAMES,
      'bad.json': '{"lexicon": ["bad.csv"]}',
      'bad.csv': 'name,type\n云杉节,Feast\n',
      'texts.jsonl': '{"id":1,"text":"云杉学院开学。"}\n',
    })
    const texts = path.join(folder, 'texts.jsonl')
    const good = await runShanhai('mentions', texts, '--config', path.join(folder, 'shanhai.config.json'))
    expect(JSON.parse(good.out)).toMatchObject({ mentions: [{ text: '云杉学院' }] })
    for (const args of [
      ['mentions', texts],
      ['build', texts, '-o', path.join(folder, 'out')],
    ]) {
      const { code, out, err } = await runShanhai(...args, '--config', path.join(folder, 'bad.json'), '--lang', 'en')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(`${path.join(folder, 'bad.csv')}:2: expected a type of Person, `)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  it('scores itself against marks', async () => {
    const folder = await tempFolder({ 'gold.txt': '{L:漳州市}对口支援{L:木垒县}。\n天山云杉{O:学院}。\n' })
    const { code, out } = await runShanhai('eval', path.join(folder, 'gold.txt'), '--details', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      texts: 2,
      types: { Place: { gold: 2, right: 2 }, Organization: { gold: 1, right: 0 } },
      recognizers: { 'place/gazetteer': { right: 2 } },
    })
    const table = await runShanhai('eval', path.join(folder, 'gold.txt'), '--details', '--lang', 'zh')
    expect(table.out).toMatch(/地点 +100\.0 +100\.0 +100\.0 {3}2\/2\/2/)
    expect(table.out).toMatch(/漏识 {2}机构 {2}2:4-6 {2}天山云杉【学院】。/)
  })

  it('lints the built-in data and a list', async () => {
    const folder = await tempFolder({ 'names.csv': NAMES, 'bad.csv': 'name,type\n云杉节,Feast\n' })
    const good = await runShanhai('lint', path.join(folder, 'names.csv'))
    expect(good).toEqual({
      code: 0,
      err: '',
      out: 'built-in data and 1 file(s) with 1 name(s): 0 error(s), 0 warning(s)\n',
    })
    const bad = await runShanhai('lint', path.join(folder, 'bad.csv'))
    expect(bad.code).toBe(1)
    expect(bad.out).toContain('bad.csv:2: error: expected a type of ')
    expect(bad.out).toContain(' (names/unknown-type)')
  })
})
