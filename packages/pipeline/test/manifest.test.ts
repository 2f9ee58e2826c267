import path from 'node:path'
import { realpath } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseManifest, readManifest } from '../src/manifest.js'
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
    [{ format: 'shanhai-manifest', version: 1, pages: [], page: 1 }, 'page should be one of the keys'],
    [withPages('a.txt'), 'pages[0] should be an object'],
    [withPages({ file: 'a.txt' }, { file: '' }), 'pages[1].file should be a relative path'],
    [withPages({ file: '/etc/a.txt' }), 'pages[0].file should be a relative path'],
    [withPages({ file: 'a.txt', date: '2025-02-30' }), 'pages[0].date should be a day'],
    [withPages({ file: 'a.txt', page: '1' }), 'pages[0].page should be a whole number'],
    [withPages({ file: 'a.txt', newspaper: '' }), 'pages[0].newspaper should be a name'],
    [withPages({ file: 'a.txt', sha256: 'A'.repeat(64) }), 'pages[0].sha256 should be 64'],
    [withPages({ file: 'a.txt', dat: '2025-01-01' }), 'pages[0].dat should be one of the keys'],
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
  it('puts the manifest before the options, value by value', () => {
    const entry = { file: 'a.txt', date: '2025-01-02' }
    expect(pageMetadata(entry, { issueDate: '2024-01-01', newspaper: '山海日报' })).toEqual({
      issueDate: '2025-01-02',
      newspaper: '山海日报',
      sources: { issueDate: 'manifest', newspaper: 'option' },
    })
    expect(pageMetadata(undefined, {})).toEqual({ sources: {} })
  })
})
