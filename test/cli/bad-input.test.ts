import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { withSmallDisk } from '../support/mounts.js'
import {
  describeWhen,
  requireAll,
  requireBuild,
  requireSmallDisk,
  requireTokenizer,
  requireUnwritableFolder,
} from '../support/requirements.js'
import { runShanhai } from '../support/run-shanhai.js'
import { snapshot, tempFolder } from '../support/temp-folder.js'
import { PAGE } from './support.js'

const command = requireAll(requireBuild(), requireTokenizer())

describeWhen(command, 'shanhai build on bad input', () => {
  it.each<[string, string, string]>([
    ['a missing file', 'in/没有.txt', 'does not exist'],
    ['an empty page', 'in/empty.txt', 'empty.txt'],
    ['a binary file', 'in/picture.txt', 'picture.txt'],
    ['a folder without pages', 'in/nothing', 'no *.txt page found'],
  ])('names %s, says what to do, and writes nothing', async (_, input, words) => {
    const bytes = Uint8Array.from({ length: 600 }, (_value, i) => (i * 7) % 256)
    const folder = await tempFolder({ 'in/empty.txt': ' \n\n', 'in/picture.txt': bytes, 'in/nothing/a.jpg': bytes })
    const { code, out, err } = await runShanhai(
      'build',
      path.join(folder, input),
      '-o',
      path.join(folder, 'out'),
      '--quiet',
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toMatch(/^shanhai: /)
    expect(err).toContain(words)
    expect(await snapshot(path.join(folder, 'out'))).toBeNull()
  })

  it('builds the rest when one page of several is bad, and says so', async () => {
    const folder = await tempFolder({ 'in/a.txt': PAGE, 'in/bad.txt': 'x\0y' })
    const { code, out, err } = await runShanhai('build', path.join(folder, 'in'), '-o', path.join(folder, 'out'))
    expect(code).toBe(0)
    expect(out).toContain('1 page(s)')
    expect(err).toContain('bad.txt')
    expect(err).toContain('1 page(s) left out')
  })

  it.each<[string, string[], number, string]>([
    ['a day that does not exist', ['--date', '2025-02-30'], 2, '2025-02-30'],
    ['a manifest that is not there', ['--manifest', 'no-such.json'], 1, 'no-such.json'],
  ])('refuses %s', async (_, options, code, words) => {
    const folder = await tempFolder({ 'in/a.txt': PAGE })
    const out = path.join(folder, 'out')
    const result = await runShanhai('build', path.join(folder, 'in'), '-o', out, ...options)
    expect(result.code).toBe(code)
    expect(result.err).toContain(words)
    expect(await snapshot(out)).toBeNull()
  })

  it('refuses an output folder that is a file, lies below one, or holds other things', async () => {
    const folder = await tempFolder({ 'in/a.txt': PAGE, file: '字', 'full/thesis.doc': '字' })
    for (const [name, words] of [
      ['file', 'a file of that name is in the way'],
      ['file/out', 'is a file, not a folder'],
      ['full', 'choose an empty or a new folder'],
    ] as const) {
      const out = path.join(folder, ...name.split('/'))
      const { code, err } = await runShanhai('build', path.join(folder, 'in'), '-o', out, '--quiet')
      expect(code).toBe(1)
      expect(err).toContain(words)
      expect(err).toContain(out)
    }
    expect(await snapshot(folder)).toMatchObject({ file: '字', [path.join('full', 'thesis.doc')]: '字' })
  })
})

describeWhen(requireAll(command, requireUnwritableFolder()), 'shanhai build to an unwritable folder', () => {
  it('names it in one line', async () => {
    const folder = await tempFolder({ 'in/a.txt': PAGE })
    const locked = path.join(folder, 'locked')
    const check = async (): Promise<void> => {
      const out = path.join(locked, 'out')
      const { code, err } = await runShanhai('build', path.join(folder, 'in'), '-o', out, '--quiet')
      expect(code).toBe(1)
      expect(err).toMatch(/^shanhai: cannot write /)
      expect(err).toContain(out)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    }
    if (process.getuid?.() === 0) return withSmallDisk(locked, 'ro,size=64k', check)
    await mkdir(locked, { mode: 0o500 })
    return check()
  })
})

describeWhen(requireAll(command, requireSmallDisk()), 'shanhai build to a full disk', () => {
  it('says that the disk is full and leaves no half file', async () => {
    const folder = await tempFolder({ 'in/a.txt': PAGE.repeat(300) })
    const disk = path.join(folder, 'disk')
    await withSmallDisk(disk, 'size=64k', async () => {
      const out = path.join(disk, 'out')
      const { code, err } = await runShanhai('build', path.join(folder, 'in'), '-o', out, '--quiet')
      expect(code).toBe(1)
      expect(err).toMatch(/^shanhai: cannot write /)
      expect(err).toMatch(/: the disk is full; free some space or choose another folder\n$/)
      expect(await readdir(disk)).toEqual([])
    })
  })
})
