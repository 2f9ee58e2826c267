import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../../../test/support/temp-folder.js'
import { evaluateMentions } from '../src/evaluation/evaluate-mentions.js'
import { parseMarkedText } from '../src/evaluation/marked-text.js'
import { scoreMentions } from '../src/evaluation/score-mentions.js'
import type { FoundMention } from '../src/evaluation/score-mentions.js'

const unused = () => Promise.reject(new Error('not needed'))

describe('parseMarkedText', () => {
  it('reads types, optional, nested and divided marks', () => {
    expect(parseMarkedText('去{L:木垒县}的{O/L:{L:昌吉}学院}看{L?:河}和{L/O:第三师|图木舒克市}')).toEqual({
      text: '去木垒县的昌吉学院看河和第三师图木舒克市',
      marks: [
        { types: ['Place'], optional: false, start: 1, end: 4, parts: [] },
        { types: ['Place'], optional: true, start: 5, end: 7, parts: [] },
        { types: ['Organization', 'Place'], optional: false, start: 5, end: 9, parts: [] },
        { types: ['Place'], optional: true, start: 10, end: 11, parts: [] },
        {
          types: ['Place', 'Organization'],
          optional: false,
          start: 12,
          end: 20,
          parts: [
            { start: 12, end: 15 },
            { start: 15, end: 20 },
          ],
        },
      ],
    })
  })

  it.each([
    ['{L:木垒县', 'a brace has no partner'],
    ['木垒县}', 'a brace has no partner'],
    ['{木垒县}', 'a brace begins no mark; marks are written {L:漳州市}'],
    ['{L：木垒县}', 'a brace begins no mark'],
    ['{X:木垒县}', '"X" is no type; the letters are P L O J E B G'],
    ['{L/X?:木垒县}', '"X" is no type'],
    ['{P:}', 'a mark or a part of it is empty'],
    ['去{P: }', 'a mark or a part of it is empty'],
    ['{L/O:第三师|}', 'a mark or a part of it is empty'],
  ])('refuses %s: %s', (text, want) => {
    expect(() => parseMarkedText(text)).toThrow(want)
  })
})

describe('scoreMentions', () => {
  const score = (marked: string, found: readonly FoundMention[]) => {
    return scoreMentions([{ id: '1', ...parseMarkedText(marked), found }])
  }

  it.each([
    ['the right range and type', '{L:木垒县}', [{ start: 0, end: 3, type: 'Place' as const }], [1, 1, 1]],
    ['either of two types', '{O/L:木垒县}', [{ start: 0, end: 3, type: 'Place' as const }], [1, 1, 1]],
    ['another type', '{L:木垒县}', [{ start: 0, end: 3, type: 'Event' as const }], [0, 1, 1]],
    ['another range', '{L:木垒县}', [{ start: 0, end: 2, type: 'Place' as const }], [0, 1, 1]],
    ['what is optional', '{L?:木垒县}', [{ start: 0, end: 3, type: 'Place' as const }], [0, 0, 0]],
    ['what is optional, not found', '{L?:木垒县}', [], [0, 0, 0]],
    [
      'a name without its quotation marks',
      '{G:“青蓝工程”}',
      [{ start: 1, end: 5, type: 'Programme' as const }],
      [1, 1, 1],
    ],
    [
      'both parts of a divided name',
      '{L:第三师|图木舒克市}',
      [
        { start: 0, end: 3, type: 'Place' as const },
        { start: 3, end: 8, type: 'Place' as const },
      ],
      [1, 1, 1],
    ],
    ['nothing', '好天气', [{ start: 0, end: 1, type: 'Place' as const }], [0, 1, 0]],
  ])('counts %s', (_, marked, found, [right, all, gold]) => {
    expect(score(marked, found).all).toMatchObject({ right, found: all, gold })
  })

  it('gives shares, recognizers and faults', () => {
    const report = score('{L:木垒县}和{L:奇台县}。', [
      { start: 0, end: 3, type: 'Place', recognizer: 'a' },
      { start: 7, end: 8, type: 'Place', recognizer: 'b' },
    ])
    expect(report.types.Place).toEqual({ right: 1, found: 2, gold: 2, precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(report.recognizers).toMatchObject({ a: { precision: 1, recall: 0.5 }, b: { precision: 0, recall: 0 } })
    expect(report.faults.map(({ fault, text, before }) => [fault, text, before])).toEqual([
      ['missed', '奇台县', '木垒县和'],
      ['false', '。', '木垒县和奇台县'],
    ])
  })
})

describe('evaluateMentions', () => {
  const line = (value: object): string => `${JSON.stringify(value)}\n`
  const place = { start: 0, end: 3, type: 'Place' }

  it('scores answers against marks by their ids', async () => {
    const folder = await tempFolder({
      'gold.jsonl': line({ id: 'a', text: '木垒县', mentions: [place] }),
      'found.jsonl': line({ id: 'a', mentions: [{ ...place, text: '木垒县' }] }),
    })
    const gold = path.join(folder, 'gold.jsonl')
    const found = path.join(folder, 'found.jsonl')
    expect((await evaluateMentions(gold, { found, loadRecognition: unused })).all.f1).toBe(1)
    await writeFile(found, line({ id: 'a', error: 'no JSON' }))
    expect((await evaluateMentions(gold, { found, loadRecognition: unused })).all).toMatchObject({ found: 0, gold: 1 })
    await writeFile(found, line({ id: 'b', mentions: [] }))
    await expect(evaluateMentions(gold, { found, loadRecognition: unused })).rejects.toThrow('has no answer for a')
  })

  it('reads an output folder by its pages', async () => {
    const folder = await tempFolder({
      'out/pages.jsonl': line({ id: 'p.txt', text: '木垒县' }),
      'out/mentions.jsonl': line({ page: 'p.txt', ...place, recognizer: 'place/gazetteer' }),
      'gold.jsonl': line({ id: 'p.txt', text: '木垒县', mentions: [place] }),
    })
    const found = path.join(folder, 'out')
    const report = await evaluateMentions(path.join(folder, 'gold.jsonl'), { found, loadRecognition: unused })
    expect(report.recognizers['place/gazetteer']).toMatchObject({ right: 1 })
  })

  it.each([
    ['gold.jsonl', 'nonsense\n', /gold\.jsonl:1: no JSON/],
    [
      'gold.jsonl',
      '{"id":1,"text":"a","mentions":[{"start":0,"end":9,"type":"Place"}]}\n',
      /:1: expected mentions such as/,
    ],
    ['gold.jsonl', '{"id":1,"text":"a"}\n', /:1: expected a list of mentions/],
    ['gold.txt', '# 标注\n{L:木垒县\n', /gold\.txt:2: a brace has no partner/],
    ['gold.txt', '木垒\n{X:木垒县}\n', /gold\.txt:2: "X" is no type/],
    ['gold.txt', '\n# 标注\n', /holds no text/],
  ])('says what is wrong with %s: %s', async (name, text, want) => {
    const folder = await tempFolder({ [name]: text })
    await expect(evaluateMentions(path.join(folder, name), { loadRecognition: unused })).rejects.toThrow(want)
  })
})
