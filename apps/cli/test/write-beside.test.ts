import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBeside } from '../src/write-beside.js'

describe('writeBeside', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shanhai-write-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('writes a file whole, in a folder that it makes, and leaves nothing beside it', async () => {
    const file = join(folder, 'new', 'a.yaml')
    await writeBeside(file, ['- a\n', '- b\n'])
    expect(await readFile(file, 'utf8')).toBe('- a\n- b\n')
    expect(await readdir(join(folder, 'new'))).toEqual(['a.yaml'])
  })

  it('writes what a link leads to, and keeps the link', async () => {
    await writeFile(join(folder, 'true.yaml'), 'old')
    await symlink(join(folder, 'true.yaml'), join(folder, 'link.yaml'))
    await writeBeside(join(folder, 'link.yaml'), ['new'])
    expect(await readFile(join(folder, 'true.yaml'), 'utf8')).toBe('new')
    expect((await lstat(join(folder, 'link.yaml'))).isSymbolicLink()).toBe(true)
  })
})
