import { describe, expect, it } from 'vitest'
import {
  createNameRecognizer,
  createResources,
  loadJiebaTokenizer,
  recognizeMentions,
  withFinders,
} from '@shanhai/extractor'
import type { FoundName, NameFinder, WantedNames } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { createArticleDocument } from '../src/document/article-document.js'
import { articleOf } from './support/article-of.js'

const resources = createResources(loadLexicon())
const tokenizer = loadJiebaTokenizer()

/** The mentions of a text when a finder says these names, given by their words. */
function combine(text: string, said: readonly (Omit<FoundName, 'start' | 'end'> & { text: string })[], alone = false) {
  const { article } = articleOf(text)
  const document = createArticleDocument(article, splitSentences(article), tokenizer)
  const names = said.map(({ text: name, ...rest }) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, ...rest }
  })
  const finder = { name: 'test/finder', find: () => names }
  const recognizers = alone ? [createNameRecognizer(finder, 'alone')] : withFinders([finder])
  return recognizeMentions(document, resources, recognizers).mentions.map(
    (one) => `${one.recognizer === 'test/finder' ? '+' : ''}${one.type} ${text.slice(one.start, one.end)}`,
  )
}

it.each([
  ['a promise', Promise.resolve([])],
  ['nothing', undefined],
])('a finder that gives %s is named', (_, said) => {
  const find = (): FoundName[] => said as unknown as FoundName[]
  const { article } = articleOf('货车开进琵琶谷。')
  const document = createArticleDocument(article, splitSentences(article), tokenizer)
  for (const recognizers of [
    withFinders([{ name: 'test/late', find }]),
    [createNameRecognizer({ name: 'test/late', find }, 'alone')],
  ])
    expect(() => recognizeMentions(document, resources, recognizers)).toThrow(
      'the finder test/late must give an array at once',
    )
})

it.each([
  ['nothing', null],
  ['a name without a type', { start: 4, end: 7 }],
  ['a type of another standard', { start: 4, end: 7, type: 'LOC' }],
])('a finder that gives %s in its array is named', (_, name) => {
  const finder = { name: 'test/odd', find: () => [name] as unknown as FoundName[] }
  const { article } = articleOf('货车开进琵琶谷。')
  const document = createArticleDocument(article, splitSentences(article), tokenizer)
  for (const recognizers of [withFinders([finder]), [createNameRecognizer(finder, 'alone')]])
    expect(() => recognizeMentions(document, resources, recognizers)).toThrow(
      'the finder test/odd must give names of the types Person, Place, Organization, each with start and end',
    )
})

describe('names of a finder beside those of knowledge', () => {
  it.each([
    {
      name: 'a name that knowledge missed is added',
      text: '货车开进琵琶谷。',
      said: [{ type: 'Place', text: '琵琶谷', confidence: 0.9 }],
      want: ['+Place 琵琶谷'],
    },
    {
      name: 'one that was not measured is added too',
      text: '货车开进琵琶谷。',
      said: [{ type: 'Place', text: '琵琶谷' }],
      want: ['+Place 琵琶谷'],
    },
    {
      name: 'an unsure one is not',
      text: '货车开进琵琶谷。',
      said: [{ type: 'Place', text: '琵琶谷', confidence: 0.4 }],
      want: [],
    },
    {
      name: 'nor one of a single character',
      text: '闽货西行。',
      said: [{ type: 'Place', text: '闽', confidence: 0.99 }],
      want: [],
    },
    {
      name: 'names of knowledge stay as they are',
      text: '货车开进木垒县。',
      said: [{ type: 'Organization', text: '木垒', confidence: 0.99 }],
      want: ['Place 木垒县'],
    },
    {
      name: 'an organisation takes the place with which it begins',
      text: '厦门云栖瓷坊开张了。',
      said: [{ type: 'Organization', text: '厦门云栖瓷坊', confidence: 0.95 }],
      want: ['+Organization 厦门云栖瓷坊'],
    },
    {
      name: 'a kind of body is no name',
      text: '村里成立了乡贤促进会。',
      said: [{ type: 'Organization', text: '乡贤促进会', confidence: 0.95 }],
      want: [],
    },
    {
      name: 'an everyday word begins no person',
      text: '灶台旺火有门道。',
      said: [{ type: 'Person', text: '灶台旺', confidence: 0.95 }],
      want: [],
    },
    {
      name: 'a person without a surname is one where the finder is sure',
      text: '泽连斯菲登上高塔。',
      said: [{ type: 'Person', text: '泽连斯菲', confidence: 0.92 }],
      want: ['+Person 泽连斯菲'],
    },
    {
      name: 'but not where it is less sure',
      text: '泽连斯瓦缸登上高塔。',
      said: [{ type: 'Person', text: '泽连斯瓦缸', confidence: 0.85 }],
      want: [],
    },
    {
      name: 'nor in two characters',
      text: '傍晚大雪落满山坡。',
      said: [{ type: 'Person', text: '大雪', confidence: 0.95 }],
      want: [],
    },
    {
      name: 'a word that introduces people makes up for a surname',
      text: '外国总理朔尔茨缸进了屋。',
      said: [{ type: 'Person', text: '朔尔茨缸', confidence: 0.8 }],
      want: ['+Person 朔尔茨缸'],
    },
    {
      name: 'a person is known by a name that begins earlier where the finder is almost certain',
      text: '日本首相岸田文雄出席会议。',
      said: [{ type: 'Person', text: '岸田文雄', confidence: 0.97 }],
      want: ['Place 日本', '+Person 岸田文雄'],
    },
    {
      name: 'and not where it is less',
      text: '日本首相岸田文雄出席会议。',
      said: [{ type: 'Person', text: '岸田文雄', confidence: 0.94 }],
      want: ['Place 日本', 'Person 田文雄'],
    },
    {
      name: 'nor by one that goes on behind it as well',
      text: '日本首相岸田文雄出席会议。',
      said: [{ type: 'Person', text: '岸田文雄出', confidence: 0.97 }],
      want: ['Place 日本', 'Person 田文雄'],
    },
    {
      name: 'surname and title are no person in full',
      text: '大家拉着邓校长的手。',
      said: [{ type: 'Person', text: '邓校长', confidence: 0.95 }],
      want: [],
    },
    {
      name: 'a person of whom it is almost certain goes before a place without its unit',
      text: '他和莆田的王民和住在一起。',
      said: [{ type: 'Person', text: '王民和', confidence: 0.97 }],
      want: ['Place 莆田', '+Person 王民和'],
    },
    {
      name: 'one of whom it is less certain does not',
      text: '他和莆田的王民和住在一起。',
      said: [{ type: 'Person', text: '王民和', confidence: 0.85 }],
      want: ['Place 莆田', 'Place 民和'],
    },
    {
      name: 'nor before a place with its unit',
      text: '他去了王木垒县。',
      said: [{ type: 'Person', text: '王木垒县', confidence: 0.99 }],
      want: ['Place 木垒县'],
    },
    {
      name: 'a person is known by the longer name',
      text: '客商别尔德穆在场。',
      said: [{ type: 'Person', text: '别尔德穆', confidence: 0.9 }],
      want: ['+Person 别尔德穆'],
    },
    {
      name: 'nor are two places put together',
      text: '福建和宁夏签了协议，闽宁越走越近。福州也来了。宁夏人都知道福宁情谊。',
      said: [{ type: 'Person', text: '福宁', confidence: 0.95 }],
      want: ['Place 福建', 'Place 宁夏', 'Place 福州', 'Place 宁夏'],
    },
    {
      name: 'a figure of speech is no place',
      text: '村民走上致富路。',
      said: [{ type: 'Place', text: '致富路', confidence: 0.95 }],
      want: [],
    },
    {
      name: 'but a street with a number is',
      text: '货车停在致富路12号。',
      said: [{ type: 'Place', text: '致富路', confidence: 0.95 }],
      want: ['+Place 致富路'],
    },
    {
      name: 'spans outside the text are left out',
      text: '短',
      said: [{ type: 'Place', text: '长长的', confidence: 0.9 }],
      want: [],
    },
  ] as const)('$name', ({ text, said, want }) => {
    expect(combine(text, said)).toEqual(want)
  })

  it('are asked for with what is known, so that a finder can spare itself work', () => {
    const text = '货车从昌吉市开到木垒县林业局。'
    const { article } = articleOf(text)
    const document = createArticleDocument(article, splitSentences(article), tokenizer)
    let asked: WantedNames | undefined
    const find: NameFinder['find'] = (_, __, wanted) => {
      asked = wanted
      return []
    }
    recognizeMentions(document, resources, withFinders([{ name: 'test/finder', find }]))
    expect([...(asked?.known ?? [])]).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0])
    expect(asked).toMatchObject({ least: 0.7, shortest: 2 })
  })

  it('stand alone as they are', () => {
    const said = [{ type: 'Place', text: '闽', confidence: 0.2 }] as const
    expect(combine('闽货西行。', said, true)).toEqual(['+Place 闽'])
  })
})
