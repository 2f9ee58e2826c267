import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { OUTPUT_FILES } from '../src/output-files.js'
import { OutputFolder } from '../src/output-folder.js'
import { snapshot, tempFolder } from '../../../test/support/temp-folder.js'

/** Writes every file of an output folder with one value. */
async function fill(output: OutputFolder, value: string): Promise<void> {
  for (const file of OUTPUT_FILES) {
    const writer = await output.open(file)
    await writer.writeDocument(file === 'run.json' ? { format: 'shanhai-run', value } : value)
    await writer.finish()
  }
}

describe('OutputFolder', () => {
  it('shows nothing under the final names before it is published, and leaves no other file behind', async () => {
    const folder = path.join(await tempFolder(), '新', 'out')
    const output = await OutputFolder.create(folder)
    await fill(output, 'one')
    expect(Object.keys((await snapshot(folder)) ?? {}).every((name) => name.startsWith('.partial-'))).toBe(true)
    await output.publish()
    expect(Object.keys((await snapshot(folder)) ?? {}).sort()).toEqual([...OUTPUT_FILES].sort())
  })

  it('takes everything back, down to the folders made', async () => {
    const root = await tempFolder({ 'other.txt': '字' })
    const output = await OutputFolder.create(path.join(root, 'a', 'b'))
    await output.open('pages.jsonl')
    await output.abandon()
    expect(await snapshot(root)).toEqual({ 'other.txt': '字' })
  })

  it('leaves an earlier build as it was when the next one fails', async () => {
    const folder = await tempFolder()
    const first = await OutputFolder.create(folder)
    await fill(first, 'one')
    await first.publish()
    const before = await snapshot(folder)
    const second = await OutputFolder.create(folder)
    await fill(second, 'two')
    await second.abandon()
    expect(await snapshot(folder)).toEqual(before)
  })

  it('refuses a folder with files of others, a file, and a folder in which a build is at work', async () => {
    const folder = await tempFolder({ 'full/thesis.doc': '字', 'full/run.json': '{}', 'page.txt': '字' })
    const create = (name: string): Promise<OutputFolder> => OutputFolder.create(path.join(folder, name))
    await expect(create('full')).rejects.toMatchObject({ code: 'output/not-empty' })
    await expect(create('page.txt')).rejects.toMatchObject({ code: 'write/not-a-folder' })
    await expect(create('page.txt/out')).rejects.toMatchObject({ code: 'write/not-a-folder' })
    const output = await create('busy')
    await expect(create('busy')).rejects.toMatchObject({ code: 'output/busy' })
    await output.abandon()
  })

  it('removes what a build that was killed has left', async () => {
    const folder = await tempFolder()
    // No process has this id: Linux ends at 4194304.
    await mkdir(path.join(folder, '.partial-99999999-abc'))
    await writeFile(path.join(folder, '.partial-99999999-abc', 'pages.jsonl'), 'half')
    const output = await OutputFolder.create(folder)
    await output.abandon()
    expect(await snapshot(folder)).toEqual({})
  })

  it('brings the earlier build back when a file cannot get its name', async () => {
    const folder = await tempFolder()
    const first = await OutputFolder.create(folder)
    await fill(first, 'one')
    await first.publish()
    await rm(path.join(folder, 'entities.jsonl'))
    await mkdir(path.join(folder, 'entities.jsonl', 'inside'), { recursive: true })
    const before = await snapshot(folder)
    const second = await OutputFolder.create(folder)
    await fill(second, 'two')
    await expect(second.publish()).rejects.toMatchObject({ name: 'ExternalError' })
    await second.abandon()
    expect(await snapshot(folder)).toEqual(before)
  })
})
