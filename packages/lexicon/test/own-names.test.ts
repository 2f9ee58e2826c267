import { describe, expect, it } from 'vitest'
import { lintLexicon, loadLexicon, loadLexiconWith, parseOwnNames } from '@shanhai/lexicon'
import { readDataFiles } from '../src/data-files.js'

const { gazetteer } = loadLexicon()
const parse = (text: string, file = 'names.csv') => parseOwnNames(text, file, gazetteer)
const codes = (text: string, file?: string) =>
  parse(text, file).problems.map(({ line, code }) => `${String(line)} ${code}`)

describe('parseOwnNames', () => {
  it('reads names of all kinds, with their place, code and aliases', () => {
    const text =
      '\uFEFFname,type,kind,place,adcode,aliases\n# 山里的单位\n"云杉, 学院",Organization,school,木垒县,,云杉学院; 云院\n木垒城,Place,,,652328,\n'
    expect(parse(text)).toMatchObject({
      problems: [],
      names: [
        {
          name: '云杉, 学院',
          type: 'Organization',
          kind: 'school',
          place: { code: '652328' },
          aliases: ['云杉学院', '云院'],
        },
        { name: '木垒城', type: 'Place', division: { code: '652328' }, aliases: [] },
      ],
    })
  })

  it('takes columns in any order, and TSV', () => {
    expect(parse('type\tname\nEvent\t云杉节\n', 'names.tsv').names).toMatchObject([{ name: '云杉节', type: 'Event' }])
  })

  it.each([
    ['an empty file', '', ['1 names/empty']],
    ['no column for the type', 'name,kind\n云杉节,school\n', ['1 names/header']],
    ['a column that is none', 'name,type,colour\n云杉节,Event,red\n', ['1 names/header']],
    ['an open quotation', 'name,type\n"云杉节,Event\n', ['2 names/not-csv']],
    ['too many cells', 'name,type\n云杉节,Event,a,b\n', ['2 names/cells']],
    ['a type that is none', 'name,type\n云杉节,Feast\n', ['2 names/unknown-type']],
    ['a kind that is none', 'name,type,kind\n云杉学院,Organization,university\n', ['2 names/unknown-kind']],
    ['a kind where none belongs', 'name,type,kind\n云杉节,Event,fair\n', ['2 names/unknown-kind']],
    ['one character', 'name,type\n杉,Event\n', ['2 names/too-short']],
    ['a place that is none', 'name,type,place\n云杉节,Event,云杉县\n', ['2 names/unknown-place']],
    ['a name of several places', 'name,type,place\n云杉节,Event,鼓楼区\n', ['2 names/several-places']],
    ['a code of no place', 'name,type,adcode\n云杉城,Place,999999\n', ['2 names/adcode']],
    ['a place without a level', 'name,type\n云杉滩,Place\n', ['2 names/no-level']],
    ['a telephone', 'name,type\n云杉13900000000,Event\n', ['2 names/personal-number']],
    ['a name twice', 'name,type,aliases\n云杉节,Event,\n杉节,Event,云杉节\n', ['3 names/twice']],
    ['a place in the gazetteer', 'name,type\n木垒县,Organization\n', ['2 names/is-a-place']],
  ])('says file and line of %s', (_, text, want) => {
    expect(codes(text)).toEqual(want)
  })

  it('keeps the good rows beside the bad ones', () => {
    const { names, problems } = parse('name,type\n云杉节,Event\n云杉会,Feast\n')
    expect([names.length, problems.length]).toEqual([1, 1])
  })
})

it('a lexicon with own names knows their places and leaves the built-in one as it is', () => {
  const { names } = parse('name,type,kind,place,adcode\n月牙滩,Place,site,木垒县,\n木垒城,Place,,,652328\n')
  const own = loadLexiconWith(names)
  expect(own.gazetteer.lookup('木垒城').map(({ division }) => division.code)).toEqual(['652328'])
  const [beach] = own.gazetteer.lookup('月牙滩')
  expect(own.gazetteer.isWithin(beach?.division.code ?? '', '652300')).toBe(true)
  expect(gazetteer.lookup('月牙滩')).toEqual([])
})

describe('lintLexicon', () => {
  const texts = readDataFiles()

  it('finds nothing wrong with the built-in data', () => {
    expect(lintLexicon()).toEqual([])
  })

  it.each([
    [
      'a row that breaks the format',
      { titles: `${texts.titles}云杉\tnone\t云杉来了。\t\ttest\n` },
      'lexicon/invalid-cell',
    ],
    ['an example without its word', { titles: `${texts.titles}云杉长\tpost\t他来了。\t\ttest\n` }, 'lexicon/example'],
    ['a row twice', { products: `${texts.products}${texts.products.split('\n').at(-2) ?? ''}\n` }, 'lexicon/twice'],
  ])('finds %s', (_, changed, code) => {
    const problems = lintLexicon({ ...texts, ...changed })
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.file).toMatch(/^(?:titles|products)\.tsv$/)
    expect(problems[0]?.line).toBeGreaterThan(100)
  })
})
