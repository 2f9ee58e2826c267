import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { readArticles, splitSentences } from '../src/index.js'
import { toPage } from './support/layout.js'

const triggers = { strong: [], weak: [] }
const read = (text: string): readonly Article[] => readArticles(toPage(text), { triggers }).value
const sentencesOf = (text: string): readonly string[] =>
  read(text).flatMap((article) => splitSentences(article).map(({ start, end }) => article.text.slice(start, end)))

describe('splitSentences', () => {
  it.each([
    { given: '桥修好了。船也来了！谁在船上？', want: ['桥修好了。', '船也来了！', '谁在船上？'] },
    { given: '他说：“桥修好了。”众人鼓掌。', want: ['他说：“桥修好了。”', '众人鼓掌。'] },
    {
      given: '水深3.5米,比去年深0.2米;鱼多了......人也多了。',
      want: ['水深3.5米,比去年深0.2米;', '鱼多了......', '人也多了。'],
    },
    { given: '山一程，水一程……又到了春天。', want: ['山一程，水一程……', '又到了春天。'] },
    { given: '真的？！（笑。）是的。', want: ['真的？！', '（笑。）', '是的。'] },
    { given: '桥修好了。\n\n船还没有来。', want: ['桥修好了。', '船还没有来。'] },
  ])('$given', ({ given, want }) => {
    expect(sentencesOf(given)).toEqual(want)
  })

  it('never crosses a part and counts paragraphs', () => {
    const [article] = read('山里的桥\n\n□本报记者 甲乙\n\n桥修好了。船来了。\n\n人也来了。\n')
    const sentences = article === undefined ? [] : splitSentences(article)
    expect(sentences.map(({ role, paragraph, index }) => [role, paragraph, index])).toEqual([
      ['headline', 0, 0],
      ['byline', 1, 1],
      ['body', 2, 2],
      ['body', 2, 3],
      ['body', 3, 4],
    ])
  })

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'桥船。！？；;…..”“）（ \n1a'), maxLength: 60 }), (given) => {
        for (const article of read(given)) {
          const kept = splitSentences(article)
            .map(({ start, end }) => article.text.slice(start, end))
            .join('')
          expect(kept.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''))
        }
      }),
    )
  })
})
