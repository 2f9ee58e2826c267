import { describe, expect, it } from 'vitest'
import type { BuildOptions } from '../src/options.js'
import { checkBuildOptions, isIsoDate } from '../src/options.js'

describe('isIsoDate', () => {
  it.each([
    ['2025-02-18', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-02-30', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-1', false],
    ['0000-01-01', false],
    [' 2025-02-18', false],
    ['2025-02-18\n', false],
  ])('%j is a day: %s', (given, want) => {
    expect(isIsoDate(given)).toBe(want)
  })
})

describe('checkBuildOptions', () => {
  it.each<[Partial<BuildOptions>, string | null]>([
    [{}, null],
    [{ issueDate: '2025-02-18', newspaper: '山海日报', pageNumber: 3 }, null],
    [{ issueDate: '2025-02-30' }, 'option/date'],
    [{ newspaper: ' ' }, 'option/newspaper'],
    [{ newspaper: '山\n海' }, 'option/newspaper'],
    [{ pageNumber: 0 }, 'option/page'],
    [{ pageNumber: 1.5 }, 'option/page'],
    [{ outputFolder: '' }, 'option/output'],
  ])('%j', (given, code) => {
    const check = (): void => {
      checkBuildOptions({ outputFolder: 'out', ...given })
    }
    if (code === null) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ code }))
  })
})
