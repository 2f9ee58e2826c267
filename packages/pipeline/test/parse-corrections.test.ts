import { describe, expect, it } from 'vitest'
import { parseCorrections } from '../src/corrections/parse-corrections.js'

describe('parseCorrections', () => {
  it('reads one correction a line, or over several lines, with notes', () => {
    const text = `# reviewed in spring
- {same: [person:甲, person:乙], note: the same post}
- not same: ["a", "b"]
  note: two towns
- {add: {type: Organization, name: 新单位, place: 木垒县}}
`
    expect(parseCorrections(text, 'c.yaml')).toEqual([
      { line: 2, action: { kind: 'same', entities: ['person:甲', 'person:乙'] } },
      { line: 3, action: { kind: 'not same', entities: ['a', 'b'] } },
      { line: 5, action: { kind: 'add', entity: { type: 'Organization', name: '新单位', place: '木垒县' } } },
    ])
    expect(parseCorrections('', 'c.yaml')).toEqual([])
    expect(parseCorrections('# nothing yet\n', 'c.yaml')).toEqual([])
  })

  it.each([
    ['no YAML', '- {same: [a', 'c.yaml:1: no well-formed YAML'],
    ['no list', 'same: [a, b]', 'c.yaml:1: expected a list'],
    ['no correction', '- {same: [a, b]}\n- 3', 'c.yaml:2: expected a correction'],
    ['an unknown verb', '- {join: [a, b]}', 'c.yaml:1: expected one of same'],
    ['two verbs', '- {drop: a, confirm: a}', 'c.yaml:1: expected one of same'],
    ['an unknown key', '\n- {rename: a, to: b, form: c}', 'c.yaml:2: "form" is no key of rename'],
    ['one entity', '- {same: [a]}', 'c.yaml:1: same takes two entities'],
    ['an unknown type', '- {retype: a, to: Company}', 'to: one of Person'],
    ['an unknown predicate', '- {drop: {subject: a, predicate: HELPS}}', 'drop takes an id'],
    ['a property that is a list', '- {set: a, to: {title: [b]}}', 'set takes what it is about'],
    ['a property of Object', '- {set: a, to: {constructor: b}}', 'set takes what it is about'],
    ['a control character', '- {rename: a, to: "\\e[2J"}', 'rename takes an entity'],
  ])('says file and line of %s', (_, text, want) => {
    expect(() => parseCorrections(text, 'c.yaml')).toThrow(want)
  })
})
