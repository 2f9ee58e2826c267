import path from 'node:path'
import { realpath } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseManifest, readManifest } from '../src/manifest.js'
import { pageId } from '@shanhai/model'
import { readFileName } from '../src/file-name-metadata.js'
import { pageMetadata } from '../src/metadata.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

const withPages = (...pages: unknown[]): unknown => ({ format: 'shanhai-manifest', version: 1, pages })

describe('parseManifest', () => {
  it('takes what the format allows', () => {
    const pages = [
      { file: 'pages/一版.txt', newspaper: '山海日报', date: '2025-02-18', page: 1, sha256: 'a'.repeat(64) },
      { file: '二.txt' },
    ]
    expect(parseManifest(withPages(...pages))).toEqual(pages)
  })

  it.each([
    [null, 'the manifest should be an object'],
    [{ version: 1, pages: [] }, 'format should be "shanhai-manifest"'],
    [{ format: 'shanhai-manifest', version: 2, pages: [] }, 'version should be 1'],
    [{ format: 'shanhai-manifest', version: 1, pages: {} }, 'pages should be a list'],
    [{ format: 'shanhai-manifest', version: 1, pages: [], page: 1 }, 'page is no known key'],
    [withPages('a.txt'), 'pages[0] should be an object'],
    [withPages({ file: 'a.txt' }, { file: '' }), 'pages[1].file should be a relative path'],
    [withPages({ file: '/etc/a.txt' }), 'pages[0].file should be a relative path'],
    [withPages({ file: 'a.txt', date: '2025-02-30' }), 'pages[0].date should be a day'],
    [withPages({ file: 'a.txt', page: '1' }), 'pages[0].page should be a whole number'],
    [withPages({ file: 'a.txt', newspaper: '' }), 'pages[0].newspaper should be a name'],
    [withPages({ file: 'a.txt', sha256: 'A'.repeat(64) }), 'pages[0].sha256 should be 64'],
    [withPages({ file: 'a.txt', dat: '2025-01-01' }), 'pages[0].dat is no known key'],
    [withPages({ file: 'a.txt' }, { file: 'a.txt' }), 'pages[1].file should be a file not yet named by pages[0]'],
  ])('refuses %j', (given, message) => {
    expect(() => parseManifest(given)).toThrow(message)
  })
})

describe('readManifest', () => {
  it('finds files from the folder of the manifest and names the missing ones', async () => {
    const folder = await tempFolder({
      'm.json': JSON.stringify(withPages({ file: 'pages/一.txt', page: 2 }, { file: 'pages/没有.txt' })),
      'pages/一.txt': '字',
    })
    const manifest = await readManifest(path.join(folder, 'm.json'))
    const found = await realpath(path.join(folder, 'pages', '一.txt'))
    expect([...manifest.entries]).toEqual([[found, { file: 'pages/一.txt', page: 2 }]])
    expect(manifest.missing).toEqual(['pages/没有.txt'])
  })

  it('says in one line what is wrong with the file', async () => {
    const folder = await tempFolder({ 'm.json': '{' })
    await expect(readManifest(path.join(folder, 'm.json'))).rejects.toMatchObject({ code: 'manifest/not-json' })
    await expect(readManifest(path.join(folder, 'n.json'))).rejects.toMatchObject({ code: 'read/not-found' })
    await expect(readManifest(folder)).rejects.toMatchObject({ code: 'read/is-a-folder' })
  })
})

describe('pageMetadata', () => {
  const nothing = { options: {}, manifest: undefined, printed: {}, fileName: {} }

  it('puts options before the manifest, print and the file name, value by value', () => {
    const manifest = { file: 'a.txt', date: '2025-01-02', newspaper: '海山晚报' }
    const printed = { issueDate: '2025-01-03', pageNumber: 4 }
    const fileName = { pageNumber: 5, newspaper: '某报' }
    expect(pageMetadata({ options: { newspaper: '山海日报' }, manifest, printed, fileName })).toEqual({
      newspaper: '山海日报',
      issueDate: '2025-01-02',
      pageNumber: 4,
      sources: { newspaper: 'option', issueDate: 'manifest', pageNumber: 'masthead' },
    })
    expect(pageMetadata({ ...nothing, fileName })).toEqual({
      ...fileName,
      sources: { newspaper: 'file_name', pageNumber: 'file_name' },
    })
    expect(pageMetadata(nothing)).toEqual({ sources: {} })
  })
})

describe('readFileName', () => {
  it.each([
    { given: '2024-05-13_A01.txt', want: { issueDate: '2024-05-13', pageNumber: 1, section: 'A' } },
    { given: '20240513_03.txt', want: { issueDate: '2024-05-13', pageNumber: 3 } },
    {
      given: '云浦日报/2024-05-13/第A02版.txt',
      want: { newspaper: '云浦日报', issueDate: '2024-05-13', pageNumber: 2, section: 'A' },
    },
    { given: '云浦晚报2024年5月3日p4.txt', want: { newspaper: '云浦晚报', issueDate: '2024-05-03', pageNumber: 4 } },
    { given: '2024-13-45.txt', want: {} },
    { given: '000_d2a7296798028a2c.txt', want: {} },
    { given: 'report20240513x.txt', want: {} },
    { given: 'page-12.txt', want: { pageNumber: 12 } },
  ])('reads $given', ({ given, want }) => {
    expect(readFileName(pageId(given))).toEqual(want)
  })
})
