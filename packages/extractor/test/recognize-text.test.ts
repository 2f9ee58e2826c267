import {
  createResources,
  loadJiebaTokenizer,
  recognizeText,
  recognizeTexts,
  recognizeTextStream,
} from '@shanhai/extractor'
import type { RecognizeTextOptions, TextMention } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { describe, expect, it } from 'vitest'

const options: RecognizeTextOptions = {
  resources: createResources(loadLexicon()),
  tokenizer: loadJiebaTokenizer(),
  splitSentences,
}

const SENTENCE = '漳州市对口支援木垒县，副局长林海生表示，木垒县人民医院添了新设备。'

describe('recognizeText', () => {
  it('begins the name of a body with the places around its own, however many stand before them', () => {
    const text = `${'新疆'.repeat(8000)}昌吉州妇联来了。`
    const bodies = recognizeText(text, options).filter(({ type }) => type === 'Organization')
    expect(bodies.map((body) => body.text)).toEqual(['新疆昌吉州妇联'])
  })

  it('gives names with offsets into the text', () => {
    expect(recognizeText(SENTENCE, options).map(({ start, text, type }) => [start, type, text])).toEqual([
      [0, 'Place', '漳州市'],
      [7, 'Place', '木垒县'],
      [14, 'Person', '林海生'],
      [20, 'Organization', '木垒县人民医院'],
    ])
  })

  it.each([
    ['empty', ''],
    ['white space', ' \n\u3000\n'],
    ['no Chinese', 'Zhangzhou supports Mulei. 2024!'],
    ['emoji', '👍👨‍👩‍👧‍👦🇨🇳'],
    ['lone surrogates', '\ud800\udc00\ud800 \udfff'],
    ['control characters', '\0\u0001\u200b\ufeff'],
    ['forged marks', '\ue002对口支援\ue002'],
  ])('finds nothing in %s', (_, text) => {
    expect(recognizeText(text, options)).toEqual([])
  })

  it('keeps offsets right beside emoji and lone surrogates', () => {
    const text = `👍\ud800${SENTENCE}\udfff${SENTENCE}👨‍👩‍👧‍👦`
    const mentions = recognizeText(text, options)
    expect(mentions).toHaveLength(8)
    for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface)
  })

  it('reads a long text chunk by chunk with the same names', () => {
    const text = SENTENCE.repeat(50)
    const whole = recognizeText(text, options)
    expect(recognizeText(text, { ...options, chunkLength: 100 })).toEqual(whole)
    expect(whole).toHaveLength(200)
  })

  it.each([1, 40, 100, 100_000])(
    'reads many texts together as it reads each by itself, %i characters at a time',
    (chunkLength) => {
      const texts = [
        SENTENCE,
        '',
        '昌吉下了雪。',
        SENTENCE.repeat(3),
        '林海生说，昌吉市的昌吉学院也下了雪。',
        '👍\ud800',
        '林海生来了。',
      ]
      const together = recognizeTexts(texts, { ...options, chunkLength })
      expect(together).toEqual(texts.map((text) => recognizeText(text, { ...options, chunkLength })))
    },
  )

  it('lets no text help another that it is read together with', () => {
    const [first, again] = ['副局长高兴旺表示满意。', '那是高兴旺的家。']
    expect(recognizeTexts([first, again], options)[1]).toEqual([])
    expect(recognizeText(first + again, options).at(-1)?.start).toBe(first.length + 2)
  })

  it.each([1, 7, 1000])('reads pieces of %i characters as it reads the whole', async (size) => {
    const text = `${SENTENCE}👍\n`.repeat(20)
    const pieces: string[] = []
    for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size))
    const found: TextMention[] = []
    for await (const mentions of recognizeTextStream(pieces, { ...options, chunkLength: 64 })) found.push(...mentions)
    expect(found).toEqual(recognizeText(text, { ...options, chunkLength: 64 }))
  })
})
