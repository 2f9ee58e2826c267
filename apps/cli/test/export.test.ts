import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSmallOutput } from '../../../test/support/neo4j/small-output.js'
import { runCli } from '../src/run-cli.js'
import { fakeIo } from './support/fake-io.js'

describe('shanhai export', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-cli-'))
    await writeSmallOutput(path.join(folder, 'out'), ['=甲县', '乙县'])
    await writeFile(path.join(folder, 'out', 'layout.json'), '{"place:0":[1,2],"place:1":[3,4]}')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const run = async (...words: string[]) => {
    const { errors, io, outputs } = fakeIo()
    const code = await runCli(['export', path.join(folder, 'out'), ...words], io)
    return { code, out: outputs.join(''), err: errors.join('') }
  }

  it.each(['gexf', 'graphml', 'json'])('writes %s and says what it leaves out', async (format) => {
    const file = path.join(folder, 'new', `graph.${format}`)
    const { code, err, out } = await run('--format', format, '-o', file)
    expect({ code, out }).toEqual({ code: 0, out: `written to ${file}\n` })
    expect(await readFile(file, 'utf8')).toContain('乙县')
    expect(await readdir(path.join(folder, 'new'))).toEqual([`graph.${format}`])
    expect(err.includes('left out: the claims behind the edges')).toBe(format !== 'json')
  })

  it('writes two tables, with formulas defused unless asked for raw ones', async () => {
    const tables = path.join(folder, 'tables')
    const { err, out } = await run('--format', 'csv', '-o', tables)
    expect(out).toBe(`written to ${path.join(tables, 'nodes.csv')}\nwritten to ${path.join(tables, 'edges.csv')}\n`)
    expect(err).toMatch(/changed: \d cell\(s\) that a spreadsheet would run begin with '/)
    expect(await readFile(path.join(tables, 'nodes.csv'), 'utf8')).toContain(`,"'=甲县",`)
    const raw = await run('--format', 'csv', '-o', tables, '--raw')
    expect(raw.err).not.toContain('spreadsheet')
    expect(await readFile(path.join(tables, 'nodes.csv'), 'utf8')).toContain(',=甲县,')
  })

  it('leaves nothing where it cannot write', async () => {
    await mkdir(path.join(folder, 'taken'))
    const { code, err, out } = await run('--format', 'gexf', '-o', path.join(folder, 'taken'))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('shanhai: cannot write ')
    expect(err).toContain('taken: it is a folder, not a file')
    expect(await readdir(folder)).toEqual(['out', 'taken'])
  })

  it('refuses formats that it does not know, and folders without a build', async () => {
    expect(await run('--format', 'xlsx', '-o', 'x')).toMatchObject({ code: 2 })
    await rm(path.join(folder, 'out', 'graph.json'))
    const { code, err } = await run('--format', 'json', '-o', path.join(folder, 'x.json'))
    expect(code).toBe(1)
    expect(err).toMatch(/^shanhai: there is no graph\.json in /)
  })
})
