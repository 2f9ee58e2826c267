import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Claim, Entity, Mention } from '@shanhai/model'
import { factOf } from '@shanhai/model'
import { beforeAll, expect, it } from 'vitest'
import { loadLexicon, parseOwnNames } from '@shanhai/lexicon'
import { loadStages } from '../../packages/pipeline/src/load-stages.js'
import { runBuild } from '../../packages/pipeline/src/run-build.js'
import type { Stages } from '../../packages/pipeline/src/stages.js'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { snapshot, tempFolder, writeFiles } from '../support/temp-folder.js'

const PAGES = {
  'in/1.txt': `漳州市对口支援木垒县
　　本报讯（记者 方一凡）漳州市对口支援木垒县以来，两地常来常往。木垒县委副书记王建军走访牧民。
昨日，福建援疆漳州分指挥部援建的木垒县老年活动中心项目竣工投用，受益老人三百名。
2024年9月，木垒县南部山区农牧民送电工程竣工。
`,
  'in/2.txt': `医生来到牧区
　　本报讯（记者 苏晓彤）援疆医生在木垒县义诊。玛纳斯县委副书记王建军看望医生。木垒县政府
负责人说，漳州市的医生医术好。木垒县人民政府将添置设备。
2024年9月，木垒县南部山区送电工程竣工。
`,
}
const ARTICLE = '2.txt#a001'

interface Output {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
  readonly warnings: readonly string[]
}

const named = ({ entities }: Output, name: string): readonly Entity[] =>
  entities.filter((one) => one.name === name || one.aliases.includes(name))
const pairs = ({ claims }: Output): readonly Claim[] =>
  claims.filter(
    ({ object, predicate, status, subject }) =>
      predicate === 'PAIRED_ASSISTANCE' &&
      subject === 'place:350600' &&
      object === 'place:652328' &&
      status !== 'reference',
  )

/** A correction of each kind, and what an output must show that it was heard. */
const KINDS: readonly { readonly line: string; readonly heard: (output: Output) => boolean }[] = [
  {
    line: '{same: [person:王建军@652328, person:王建军@652324]}',
    heard: (output) =>
      named(output, '王建军').length === 1 &&
      output.mentions.filter(({ text }) => text === '王建军').every(({ entity }) => entity === 'person:王建军@652324'),
  },
  {
    line: '{not same: [木垒县南部山区农牧民送电工程, 木垒县南部山区送电工程]}',
    heard: (output) =>
      named(output, '木垒县南部山区农牧民送电工程')[0]?.id !== named(output, '木垒县南部山区送电工程')[0]?.id,
  },
  {
    line: `{split: organization:aid@xinjiang@sub_hq@350600, articles: [1.txt#a001]}`,
    heard: ({ mentions }) =>
      mentions.some(({ entity }) => entity === 'organization:aid@xinjiang@sub_hq@350600@1.txt#a001'),
  },
  {
    line: '{retype: 木垒县老年活动中心项目, to: Organization}',
    heard: (output) =>
      named(output, '木垒县老年活动中心项目').every(({ type }) => type === 'Organization') &&
      output.mentions.every(({ text, type }) => text !== '木垒县老年活动中心项目' || type === 'Organization'),
  },
  {
    line: '{rename: 木垒县老年活动中心项目, to: 木垒县老年活动中心}',
    heard: (output) => named(output, '木垒县老年活动中心项目')[0]?.name === '木垒县老年活动中心',
  },
  {
    line: '{drop: {subject: 漳州市, predicate: PAIRED_ASSISTANCE, object: 木垒县}}',
    heard: (output) => pairs(output).length === 0,
  },
  {
    line: '{add: {subject: 漳州市, predicate: COOPERATES_WITH, object: 木垒县}, with: {validFrom: "2024"}}',
    heard: ({ claims }) =>
      claims.some(
        ({ predicate, status, validFrom }) =>
          predicate === 'COOPERATES_WITH' && status === 'manual' && validFrom === '2024',
      ),
  },
  {
    line: '{set: {subject: 漳州市, predicate: PAIRED_ASSISTANCE, object: 木垒县}, to: {validFrom: "2010"}}',
    heard: (output) => pairs(output).length > 0 && pairs(output).every(({ validFrom }) => validFrom === '2010'),
  },
  {
    line: '{confirm: {subject: 漳州市, predicate: PAIRED_ASSISTANCE, object: 木垒县}}',
    heard: (output) => pairs(output).length > 0 && pairs(output).every(({ confirmed }) => confirmed === true),
  },
]

describeWhen(requireTokenizer(), 'a correction', () => {
  let stages: Stages
  let changed: Stages

  beforeAll(async () => {
    stages = await loadStages()
    const own = parseOwnNames(
      'name,type,kind,place\n牧民夜校,Organization,school,木垒县\n',
      'own.csv',
      loadLexicon().gazetteer,
    )
    changed = await loadStages({ names: own.names, checksums: ['changed'] })
  })

  async function build(folder: string, its: Stages, lines: readonly string[] | null): Promise<Output> {
    if (lines !== null) await writeFiles(folder, { 'corrections.yaml': lines.map((line) => `- ${line}\n`).join('') })
    const outputFolder = path.join(folder, 'out')
    const corrections = lines === null ? {} : { corrections: path.join(folder, 'corrections.yaml') }
    await runBuild(() => its, [path.join(folder, 'in')], { outputFolder, ...corrections })
    const files = (await snapshot(outputFolder)) ?? {}
    const read = <T>(file: string): readonly T[] =>
      (files[file] ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as T)
    const diagnostics = read<{ readonly code: string; readonly message: string }>('diagnostics.jsonl')
    return {
      entities: read('entities.jsonl'),
      claims: read('claims.jsonl'),
      mentions: read('mentions.jsonl'),
      warnings: diagnostics.filter(({ code }) => code.startsWith('corrections/')).map(({ message }) => message),
    }
  }

  it.each(KINDS)(
    'is heard, survives a rebuild with another lexicon, and is undone by deleting its line: $line',
    async ({ heard, line }) => {
      const folder = await tempFolder(PAGES)
      expect(heard(await build(folder, stages, null))).toBe(false)
      const corrected = await build(folder, stages, [line])
      expect(corrected.warnings).toEqual([])
      expect(heard(corrected)).toBe(true)
      const rebuilt = await build(folder, changed, [line])
      expect(rebuilt.warnings).toEqual([])
      expect(heard(rebuilt)).toBe(true)
      expect(heard(await build(folder, stages, []))).toBe(false)
    },
  )

  it('drops a pair from the reference list too, also where no page tells of it', async () => {
    const folder = await tempFolder(PAGES)
    const listed = ({ claims }: Output): readonly string[] =>
      claims.filter(({ status }) => status === 'reference').map(({ object, subject }) => `${subject} ${String(object)}`)
    expect(listed(await build(folder, stages, null))).toEqual(['place:350600 place:652328'])
    const line = '{drop: {subject: place:350600, predicate: PAIRED_ASSISTANCE, object: place:652328}}'
    const dropped = await build(folder, stages, [line])
    expect([listed(dropped), dropped.warnings]).toEqual([[], []])
    await writeFiles(folder, {
      'in/1.txt': '走访\n　　木垒县下了雪，牧民转场。\n',
      'in/2.txt': '路\n　　漳州市修了一条路，行人称便。\n',
    })
    expect(listed(await build(folder, stages, []))).toEqual(['place:350600 place:652328'])
    const alone = await build(folder, stages, [line])
    expect([listed(alone), alone.warnings]).toEqual([[], []])
  })

  it('by the id of a fact or by any of its names holds when a page more names a body otherwise', async () => {
    const { 'in/1.txt': first, 'in/2.txt': second } = PAGES
    const body = 'organization:政府@652328'
    const post = '本报讯（记者 苏晓彤）援疆医生在木垒县义诊。木垒县政府县长周大为看望医生。'
    const folder = await tempFolder({ 'in/1.txt': first, 'in/3.txt': `医生来了\n　　${post}\n` })
    const before = await build(folder, stages, null)
    const held = before.claims.find(({ object, predicate }) => predicate === 'HOLDS_POSITION' && object === body)
    if (held === undefined) throw new Error('no post')
    const lines = [`{drop: "${factOf(held)}"}`, '{rename: "organization:木垒县政府@652328", to: 县政府}']
    await writeFiles(folder, { 'in/2.txt': second })
    const after = await build(folder, stages, lines)
    expect(after.warnings).toEqual([])
    expect(after.claims.map(factOf)).not.toContain(factOf(held))
    expect(after.entities.find(({ id }) => id === body)?.name).toBe('县政府')
  })

  it('of the facts of an id holds when a further page joins it to another', async () => {
    const [one, other] = ['南部山区送电工程', '南部山区农牧民送电工程']
    const said = (name: string): string => `送电\n　　本报讯 2024年9月，福建援疆漳州分指挥部援建的木垒县${name}竣工。\n`
    const folder = await tempFolder({ 'in/1.txt': said(one) })
    const before = await build(folder, stages, null)
    const funded = before.claims.find(({ predicate }) => predicate === 'FUNDS_OR_BUILDS')
    if (funded === undefined) throw new Error('nothing funded')
    await writeFiles(folder, { 'in/2.txt': said(other) })
    const joined = await build(folder, stages, [`{drop: "${factOf(funded)}"}`])
    expect(named(joined, `木垒县${one}`)).toEqual(named(joined, `木垒县${other}`))
    expect(named(joined, `木垒县${one}`)[0]?.id).not.toBe(funded.object)
    expect(joined.warnings).toEqual([])
    expect(joined.claims.filter(({ predicate }) => predicate === 'FUNDS_OR_BUILDS')).toEqual([])
  })

  it('that retypes twice, or retypes and drops, leaves no mention of what is not there', async () => {
    const folder = await tempFolder(PAGES)
    const retyped = [
      '{retype: 木垒县老年活动中心项目, to: Organization}',
      '{retype: 木垒县老年活动中心项目, to: Brand}',
    ]
    for (const lines of [retyped, [...retyped, '{drop: 木垒县老年活动中心项目}']]) {
      const { entities, mentions } = await build(folder, stages, lines)
      const ids = new Set(entities.map(({ id }) => id))
      expect(mentions.filter(({ entity }) => !ids.has(entity))).toEqual([])
    }
  })

  it('that a later one contradicts, or that gives what its kind does not allow, is reported', async () => {
    const folder = await tempFolder(PAGES)
    const { entities, warnings } = await build(folder, stages, [
      '{rename: place:350600, to: 甲市}',
      '{rename: place:350600, to: 乙市}',
      '{confirm: {subject: place:350600, predicate: PAIRED_ASSISTANCE, object: 木垒县}}',
      '{drop: {subject: place:350600, predicate: PAIRED_ASSISTANCE, object: 木垒县}}',
      '{set: place:652328, to: {name: 丙县}}',
    ])
    expect(warnings.map((message) => /line (\d+), .*?(line \d|no property)/.exec(message)?.slice(1))).toEqual([
      ['1', 'line 2'],
      ['3', 'line 4'],
      ['5', 'no property'],
    ])
    expect(entities.find(({ id }) => id === 'place:350600')).toMatchObject({ name: '乙市' })
    expect(JSON.stringify(entities)).not.toContain('甲市')
  })

  it('that says of two what other lines deny, or have said, is reported with their lines', async () => {
    const folder = await tempFolder(PAGES)
    const [a, b, c] = ['place:350600', 'place:652324', 'place:652328']
    const pairOf = async (...lines: readonly string[]): Promise<readonly [readonly string[], readonly string[]]> => {
      const { entities, warnings } = await build(folder, stages, lines)
      const kept = entities.map(({ id }) => id).filter((id) => [a, b, c].includes(id))
      return [kept, warnings.map((message) => message.split(';', 1)[0]?.replace('corrections.yaml, ', '') ?? '')]
    }
    expect(await pairOf(`{same: ["${a}", "${b}"]}`, `{not same: ["${b}", "${a}"]}`)).toEqual([
      [a, b, c],
      ['line 1, same: line 2 (not same) says otherwise, and stands'],
    ])
    expect(await pairOf(`{not same: ["${a}", "${b}"]}`, `{same: ["${b}", "${a}"]}`)).toEqual([
      [a, c],
      ['line 1, not same: line 2 (same) says otherwise, and stands'],
    ])
    const chain = [`{same: ["${a}", "${b}"]}`, `{same: ["${b}", "${c}"]}`]
    expect(await pairOf(...chain, `{same: ["${c}", "${a}"]}`, `{same: ["${a}", "${b}"]}`)).toEqual([
      [a],
      ['line 3, same: lines 1, 2 say so already', 'line 4, same: line 1 says so already'],
    ])
    expect(await pairOf(...chain, `{not same: ["${c}", "${a}"]}`)).toEqual([
      [a, c],
      ['line 2, same: line 3 (not same) keeps the two apart, and stands'],
    ])
  })

  it('that no longer applies is reported with its line, one of each kind', async () => {
    const folder = await tempFolder(PAGES)
    const { warnings } = await build(folder, stages, [
      '{same: [person:甲, 木垒县]}',
      '{not same: [木垒县, place:652328]}',
      `{split: 木垒县, articles: [9.txt#a001]}`,
      '{retype: 漳州市, to: Place}',
      '{rename: 天边县, to: 县}',
      '{drop: fact:00000000000000000000}',
      '{add: {subject: 王建军, predicate: PART_OF, object: 木垒县}}',
      `{set: ${ARTICLE}#c0, to: {title: 书记}}`,
      '{confirm: {subject: 木垒县, predicate: VISITS}}',
      '{rename: 漳州市, to: 漳州}',
    ])
    expect(warnings.map((message) => /line (\d+), ([a-z ]+):/.exec(message)?.slice(1))).toEqual([
      ['1', 'same'],
      ['2', 'not same'],
      ['3', 'split'],
      ['4', 'retype'],
      ['5', 'rename'],
      ['6', 'drop'],
      ['7', 'add'],
      ['8', 'set'],
      ['9', 'confirm'],
    ])
    expect(warnings[4]).toBe(
      'corrections.yaml, line 5, rename: this build knows no "天边县"; correct or delete the line.',
    )
    const diagnostics = await readFile(path.join(folder, 'out/diagnostics.jsonl'), 'utf8')
    expect(diagnostics).toContain('corrections.yaml 第 5 行（rename）：构建结果中没有 \\"天边县\\"；请修改或删去该行。')
    // Every reason is there in both languages.
    expect(diagnostics.match(/"code":"corrections\//g)).toHaveLength(9)
    expect(diagnostics.match(/corrections\.yaml 第 \d{1,2} 行/g)).toHaveLength(9)
  })
})
