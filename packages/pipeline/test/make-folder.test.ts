import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../src/make-folder.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

describe('makeFolder', () => {
  it('makes what is missing and tells the uppermost folder made', async () => {
    const root = await tempFolder()
    expect(await makeFolder(path.join(root, '甲', '乙'))).toBe(path.join(root, '甲'))
    expect(await makeFolder(path.join(root, '甲', '乙'))).toBeUndefined()
  })

  it('refuses a name that a file bears, also further up', async () => {
    const root = await tempFolder({ file: 'x' })
    await expect(makeFolder(path.join(root, 'file'))).rejects.toMatchObject({ code: 'write/not-a-folder' })
    await expect(makeFolder(path.join(root, 'file', 'out'))).rejects.toMatchObject({ code: 'write/not-a-folder' })
  })

  it.skipIf(!existsSync('/proc'))('answers at once where the system makes no folders', async () => {
    await expect(makeFolder('/proc/shanhai')).rejects.toMatchObject({ name: 'ExternalError' })
  })
})
