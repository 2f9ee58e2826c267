import { describe, expect, it } from 'vitest'
import { readHanName, readTranscribedName } from '../src/recognizers/person-names.js'
import { recognizeText } from './support/recognize-text.js'

/** `｜` stands before the name: `记者｜苏彤说`. */
function readName(marked: string, read: 'han' | 'transcribed'): readonly [string, number] | undefined {
  const start = marked.indexOf('｜')
  const context = recognizeText(marked.replace('｜', ''))
  const { text } = context.document
  const surname = context.resources.surnames.startingAt(text, start) ?? ''
  const reading = read === 'han' ? readHanName(context, start, surname) : readTranscribedName(context, start)
  return reading && [text.slice(reading.start, reading.end), reading.certainty]
}

describe('readHanName', () => {
  it.each([
    ['two characters before a verb of speech', '教师｜何可表示要来。', ['何可', 2]],
    ['three characters before a verb of speech', '书记｜江水平直言不易。', ['江水平', 2]],
    ['a stop is the surest end', '出席的有｜周立新。', ['周立新', 3]],
    ['the end of the text as well', '校长｜周立新', ['周立新', 3]],
    ['说 before a stop ends a name', '村民｜张琼说，路通了。', ['张琼', 3]],
    ['a compound surname', '医生｜欧阳明德在义诊。', ['欧阳明德', 2]],
    ['a name stretched by a space', '记者｜白 洁，本报实习生', ['白 洁', 3]],
    ['a full-width space', '记者｜白　洁，本报实习生', ['白　洁', 3]],
  ])('%s', (_, marked, want) => {
    expect(readName(marked, 'han')).toEqual(want)
  })

  it.each([
    ['a word that only looks like a name', '医生｜高度'],
    ['a stretched word without a sure end', '记者｜白 洁美如玉'],
    ['Latin letters', '医生｜高ab。'],
    ['a surname at the end', '医生｜高'],
  ])('reads no name in %s', (_, marked) => {
    expect(readName(marked, 'han')).toBeUndefined()
  })
})

describe('readTranscribedName', () => {
  it.each([
    ['both sides of a middle dot', '牧民｜阿依古丽·买买提说', ['阿依古丽·买买提', 2]],
    ['other dots', '牧民｜叶尔肯•努尔兰。', ['叶尔肯•努尔兰', 3]],
    ['three characters without a dot', '教师｜古丽娜尔，二十岁', ['古丽娜尔', 3]],
  ])('%s', (_, marked, want) => {
    expect(readName(marked, 'transcribed')).toEqual(want)
  })

  it.each([
    ['two characters', '兽医｜扎西背着药箱'],
    ['a dot with nothing behind it', '牧民｜阿依古丽·，'],
    ['other characters', '医生｜赵晓岚'],
  ])('reads no name in %s', (_, marked) => {
    expect(readName(marked, 'transcribed')).toBeUndefined()
  })
})
