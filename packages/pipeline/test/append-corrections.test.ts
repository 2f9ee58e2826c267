import { describe, expect, it } from 'vitest'
import { parseCorrections, withCorrections } from '@shanhai/pipeline'

const LINE = '- {"drop": "place:1"}\n'
const actionsOf = (text: string): readonly unknown[] => parseCorrections(text, 'x').map(({ action }) => action)

describe('withCorrections', () => {
  it.each([
    ['nothing', ''],
    ['a comment alone', '# mine\n'],
    ['an empty list', '[]\n'],
    ['a list in brackets', '[{rename: a, to: b}] # mine\n'],
    ['lines without an end', '- {rename: a, to: b}'],
    ['an indented list', '  - {rename: a, to: b}\n'],
    ['a block', '- rename: a\n  to: b\n'],
    ['an end of document', '- {rename: a, to: b}\n...\n'],
    ['a beginning of document', '---\n- {rename: a, to: b}\n'],
    ['a mark and Windows line ends', '\uFEFF# mine\r\n- {rename: a, to: b}\r\n'],
  ])('adds to %s and keeps what is there', (_name, before) => {
    const after = withCorrections(before, LINE, 'x')
    expect(actionsOf(after)).toEqual([...actionsOf(before), { kind: 'drop', what: 'place:1' }])
    expect(after.includes('# mine')).toBe(before.includes('# mine'))
    expect(actionsOf(withCorrections(after, LINE, 'x'))).toHaveLength(actionsOf(after).length + 1)
  })

  it('leaves a list that is written line by line as it is', () => {
    const before = '# mine\n- {rename: a, to: b} # why\n\n'
    expect(withCorrections(before, LINE, 'x')).toBe(before + LINE)
  })

  it('refuses what is no list of corrections', () => {
    expect(() => withCorrections('a: 1\n', LINE, 'x.yaml')).toThrow(/x\.yaml:1/)
    expect(() => withCorrections('', '- {explode: x}\n', 'x.yaml')).toThrow(/x\.yaml:1/)
  })
})
