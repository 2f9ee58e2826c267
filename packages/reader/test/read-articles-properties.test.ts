import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../src/index.js'
import { expectLinearTime } from '../../../test/support/linear-time.js'
import { setPage, toPage } from './support/layout.js'
import { BRIDGE, FERRY, LIBRARY, SCHOOL, TEA } from './support/stories.js'

const triggers = { strong: ['对口支援', '援疆'], weak: ['结对'] }
const read = (text: string) => readArticles(toPage(text), { triggers }).value
const headlines = (text: string) => read(text).map((article) => article.headline)

describe('readArticles: properties', () => {
  const bits = [
    '\n',
    '\n\n',
    ' ',
    '　',
    '。',
    '，',
    '——',
    '“',
    '”',
    '（下转第二版）',
    '(上接三版)',
    '本报讯（记者 甲乙）',
    '□本报记者 丙丁',
    '摄影报道',
    '特此公告',
    '遗失声明',
    '一',
    '老茶树',
    '2031年',
    'App',
    '\uFEFF',
    '𠮷',
    '\r\n',
    '某县：',
    '新建4000 平方米',
    '（甲乙）',
  ]
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 80 })
    .map((parts) => parts.join(''))

  it('keeps every character where the page has it, tiles articles by parts, and never overlaps regions', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const articles = read(text)
        const owner = new Map<number, string>()
        for (const article of articles) {
          for (const run of article.runs)
            expect(article.text.slice(run.articleStart, run.articleStart + run.length)).toBe(
              text.slice(run.pageStart, run.pageStart + run.length),
            )
          let at = 0
          for (const part of article.parts) {
            expect(article.text.slice(at, part.start).replaceAll('\n', '')).toBe('')
            at = part.end
          }
          expect(at).toBe(article.text.length)
          for (const region of article.regions)
            for (let i = region.start; i < region.end; i++) {
              expect(owner.has(i)).toBe(false)
              owner.set(i, article.id)
            }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('covers every visible character by a region or a diagnostic, and reads twice the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = readArticles(toPage(text), { triggers })
        expect(readArticles(toPage(text), { triggers })).toEqual(first)
        const covered = new Set<number>()
        const spans = [
          ...first.value.flatMap((a) => a.regions),
          ...first.diagnostics.map((d) => ({ start: 0, end: 0, ...d.place })),
        ]
        for (const { start, end } of spans) for (let i = start; i < end; i++) covered.add(i)
        for (let i = 0; i < text.length; i++) if (/\S/.test(text[i] ?? '')) expect(covered.has(i)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('reads a long page in linear time', () => {
    const stories = [LIBRARY, TEA, FERRY, BRIDGE, SCHOOL]
    const pageOf = (times: number) => {
      const set = Array.from({ length: times }, () => setPage(stories, { columns: 16, headlines: 'before' }))
      return { text: set.join('\n'), articles: times * stories.length }
    }
    expectLinearTime(160, pageOf, ({ text, articles }) => {
      expect(headlines(text)).toHaveLength(articles)
    })
  })
})
