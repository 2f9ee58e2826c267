import { expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import { parseTsv } from '../src/tsv.js'

const parse = (text: string) => parseTsv(text, 'x.tsv', ['word', 'source'])

it('skips comments before the header only and keeps the place of each row', () => {
  const rows = parse('# about\nword\tsource\n援疆\ta\n#\t\n')
  expect(rows.map(({ cells, where }) => [cells, where])).toEqual([
    [{ word: '援疆', source: 'a' }, 'x.tsv:3'],
    [{ word: '#', source: '' }, 'x.tsv:4'],
  ])
})

const faults: readonly [name: string, text: string, message: string][] = [
  ['nothing', '', 'x.tsv: expected a header line'],
  ['only comments', '# a\n', 'x.tsv: expected a header line'],
  ['another header', 'word\tnote\n', 'x.tsv:1: expected the header "word source", found "word note"'],
  ['a cell too few', 'word\tsource\n援疆\n', 'x.tsv:2: expected 2 cells, found 1'],
  ['a cell too many', 'word\tsource\n援疆\ta\tb\n', 'x.tsv:2: expected 2 cells, found 3'],
  ['an empty line', 'word\tsource\n\n援疆\ta\n', 'x.tsv:2: expected 2 cells, found 1'],
  ['a space', 'word\tsource\n援疆 \ta\n', 'x.tsv:2: expected word without spaces around it'],
]
it.each(faults)('refuses %s', (_, text, message) => {
  expect(() => parse(text)).toThrow(InvalidDataError)
  expect(() => parse(text)).toThrow(message)
})
