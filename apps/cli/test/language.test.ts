import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../src/language.js'

describe('chooseLanguage', () => {
  it.each<[string[], Record<string, string>, string, 'zh' | 'en']>([
    [[], { LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    [[], { LANG: 'C' }, 'zh-CN', 'en'],
    [[], { LC_ALL: 'en_US', LANG: 'zh_CN' }, 'zh-CN', 'en'],
    [[], { LANG: '' }, 'zh-CN', 'zh'],
    [[], {}, 'de-DE', 'en'],
    [['build', '--lang', 'en'], { LANG: 'zh_CN' }, 'zh-CN', 'en'],
    [['--lang=zh'], { LANG: 'C' }, 'en-US', 'zh'],
    [['--lang', 'fr'], { LANG: 'zh_CN' }, 'en-US', 'zh'],
  ])('%j with %j on %s', (argv, env, locale, want) => {
    expect(chooseLanguage(argv, { env, locale })).toBe(want)
  })
})
