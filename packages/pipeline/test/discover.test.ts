import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { discoverInputs } from '../src/discover.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

/** Page ids found in the inputs, which are relative to `folder`. */
async function pagesOf(folder: string, inputs: readonly string[], output = 'out'): Promise<readonly string[]> {
  const paths = inputs.map((input) => path.join(folder, input))
  return (await discoverInputs(paths, path.join(folder, output))).files.map((file) => file.page)
}

describe('discoverInputs', () => {
  it('finds *.txt below a folder, in Chinese names too, hidden ones aside', async () => {
    const folder = await tempFolder({
      'in/二月/要闻 一版.txt': '字',
      'in/b.TXT': '字',
      'in/a.txt': '字',
      'in/a.pdf': '字',
      'in/.hidden.txt': '字',
      'in/.git/x.txt': '字',
    })
    expect(await pagesOf(folder, ['in'])).toEqual(['a.txt', 'b.TXT', '二月/要闻 一版.txt'])
  })

  it('takes a file of any name that is given itself', async () => {
    const folder = await tempFolder({ 'x/page.text': '字' })
    expect(await pagesOf(folder, ['x/page.text'])).toEqual(['page.text'])
  })

  it('counts a file once that is reached in several ways, whatever the order of inputs', async () => {
    const folder = await tempFolder({ 'in/x/a.txt': '字', 'in/b.txt': '字' })
    await symlink(path.join(folder, 'in', 'b.txt'), path.join(folder, 'in', 'link.txt'))
    const want = ['a.txt', 'b.txt']
    expect(await pagesOf(folder, ['in', 'in/x/a.txt', 'in/'])).toEqual(want)
    expect(await pagesOf(folder, ['in/x/a.txt', 'in/', 'in'])).toEqual(want)
  })

  it('ends on links that lead in a circle, and passes over links to nowhere', async () => {
    const folder = await tempFolder({ 'in/sub/a.txt': '字' })
    await symlink(path.join(folder, 'in'), path.join(folder, 'in', 'sub', 'up'))
    await symlink(path.join(folder, 'gone.txt'), path.join(folder, 'in', 'gone.txt'))
    expect(await pagesOf(folder, ['in'])).toEqual(['sub/a.txt'])
  })

  it('warns of cuts made by hand for pages that are not there', async () => {
    const folder = await tempFolder({
      'in/p1.txt': '字',
      'in/p1.cut.yaml': 'none: 1',
      'in/二月/p2.txt.cut.yaml': 'none: 1',
      'in/二月/p2.txt': '字',
      'in/.p3.cut.yaml': 'none: 1',
    })
    const { diagnostics } = await discoverInputs([path.join(folder, 'in')], path.join(folder, 'out'))
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'cut/no-page',
        message: expect.stringContaining('二月/p2.txt.cut.yaml corrects no page') as string,
        place: { page: '二月/p2.txt.txt' },
      },
    ])
  })

  it('passes over output folders', async () => {
    const run = '{"format":"shanhai-run"}'
    const folder = await tempFolder({ 'a.txt': '字', 'old/run.json': run, 'old/x.txt': '字', 'out/y.txt': '字' })
    expect(await pagesOf(folder, ['.'])).toEqual(['a.txt'])
  })

  it('names both files that would be one page', async () => {
    const folder = await tempFolder({ 'a/1.txt': '甲', 'b/1.txt': '乙' })
    const error = pagesOf(folder, ['a', 'b'])
    await expect(error).rejects.toMatchObject({ code: 'input/same-page' })
    await expect(error).rejects.toThrow(path.join(folder, 'a', '1.txt'))
    await expect(error).rejects.toThrow(path.join(folder, 'b', '1.txt'))
  })

  it('reports a folder without pages beside others, and refuses it alone', async () => {
    const folder = await tempFolder({ 'a/1.txt': '甲' })
    await mkdir(path.join(folder, '空'))
    const inputs = ['a', '空'].map((name) => path.join(folder, name))
    const { diagnostics } = await discoverInputs(inputs, path.join(folder, 'out'))
    expect(diagnostics.map(({ code, message }) => [code, message.includes('空')])).toEqual([
      ['input/empty-folder', true],
    ])
    await expect(pagesOf(folder, ['空'])).rejects.toMatchObject({ code: 'input/no-pages' })
    await expect(pagesOf(folder, [])).rejects.toMatchObject({ code: 'input/no-pages' })
  })

  it('names an input that does not exist', async () => {
    const folder = await tempFolder({ 'a.txt': '甲' })
    await expect(pagesOf(folder, ['a.txt', '没有.txt'])).rejects.toMatchObject({ code: 'input/not-found' })
    await expect(pagesOf(folder, ['a.txt/b'])).rejects.toMatchObject({ code: 'read/not-a-folder' })
  })
})
