import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SHANHAI_VERSION } from '@shanhai/pipeline'
import { VERSION } from '../src/version.js'

describe('version', () => {
  it('is that of both packages', () => {
    const versionOf = (file: string): unknown =>
      (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { version: unknown }).version
    expect(VERSION).toBe(versionOf('../package.json'))
    expect(SHANHAI_VERSION).toBe(versionOf('../../../packages/pipeline/package.json'))
  })
})
