import { describe, expect, it } from 'vitest'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { createLexiconClasses, createTagger } from '@shanhai/tagger'
import { loadTaggerWeights } from '@shanhai/tagger-weights'

const weights = loadTaggerWeights()
const tagger = createTagger(weights, createLexiconClasses(loadLexicon()))
const tokenizer = loadJiebaTokenizer()

function namesOf(text: string): readonly string[] {
  const names = tagger.tag(text, tokenizer.tokenize(text))
  return names.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)
}

describe('the trained weights', () => {
  it('are small enough to ship', () => {
    expect(weights.length).toBeLessThan(3_000_000)
  })

  it.each([
    { given: '教师陈晓梅从厦门来到昌吉支教。', want: ['陈晓梅/Person', '厦门/Place', '昌吉/Place'] },
    { given: '记者李文静报道，村民王德贵今年种了棉花。', want: ['李文静/Person', '王德贵/Person'] },
    { given: '北京大学与新疆大学签订了协议。', want: ['北京大学/Organization', '新疆大学/Organization'] },
    { given: '天气渐渐暖和起来，大家都很高兴。', want: [] },
  ])('find the names of: $given', ({ given, want }) => {
    expect(namesOf(given)).toEqual(want)
  })

  it('give the confidence of every name', () => {
    const text = '教师陈晓梅从厦门来到昌吉支教。'
    for (const { confidence } of tagger.tag(text, tokenizer.tokenize(text))) {
      expect(confidence).toBeGreaterThan(0.5)
      expect(confidence).toBeLessThan(1)
    }
  })
})
