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

  it('takes a year for a date', () => {
    const [read] = parseCorrections('- {set: {subject: a, predicate: VISITS}, to: {validFrom: 2010}}', 'c.yaml')
    expect(read?.action).toMatchObject({ properties: { validFrom: '2010' } })
  })

  it.each([
    ['no YAML', '- {same: [a', 'c.yaml:1: no well-formed YAML'],
    ['no list', 'same: [a, b]', 'c.yaml:1: expected a list'],
    ['no correction', '- {same: [a, b]}\n- 3', 'c.yaml:2: expected a correction'],
    ['an unknown verb', '- {join: [a, b]}', 'c.yaml:1: expected one of same'],
    ['two verbs', '- {drop: a, confirm: a}', 'c.yaml:1: expected one of same'],
    ['an unknown key', '\n- {rename: a, to: b, form: c}', 'c.yaml:2: "form" is no key of rename'],
    ['one entity', '- {same: [a]}', 'c.yaml:1: same takes two entities'],
    ['an alias of nothing', '\n- {same: [*x, 木垒县]}', 'c.yaml:2: the alias *x has no anchor'],
    ['an unknown type', '- {retype: a, to: Company}', 'to: one of Person'],
    ['an unknown predicate', '- {drop: {subject: a, predicate: HELPS}}', 'drop takes an id'],
    ['a property that is a list', '- {set: a, to: {title: [b]}}', 'set takes what it is about'],
    ['a property of Object', '- {set: a, to: {constructor: b}}', 'set takes what it is about'],
    ['a factuality that is none', '- {set: "fact:1", to: {factuality: certain}}', 'expected one of done, ongoing'],
    ['a strength that is none', '- {set: "1.txt#a001#c1", to: {strength: 7}}', 'expected one of explicit, implied'],
    [
      'a date that is none',
      '- {add: {subject: a, predicate: COOPERATES_WITH, object: b}, with: {validFrom: 2010年}}',
      'c.yaml:1: validFrom: expected a date such as 2025',
    ],
    [
      'a number that is none',
      '- {set: {subject: a, predicate: INVESTS_IN}, to: {amountCNY: viel}}',
      'amountCNY: expected a number',
    ],
    ['an unknown property', '- {set: {subject: a, predicate: VISITS}, to: {name: b}}', 'VISITS has no property name'],
    ['a misspelt key of a fact', '- {drop: {subject: a, predicate: VISITS, articel: 3}}', '"articel" is no key here'],
    ['a control character', '- {rename: a, to: "\\e[2J"}', 'rename takes an entity'],
  ])('says file and line of %s', (_, text, want) => {
    expect(() => parseCorrections(text, 'c.yaml')).toThrow(want)
  })
})
