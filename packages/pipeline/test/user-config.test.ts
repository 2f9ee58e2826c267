import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseUserConfig } from '../src/user-config.js'

const at = path.join('some', 'folder', 'shanhai.config.json')

describe('parseUserConfig', () => {
  it.each([
    ['one list', '{"lexicon": "names.csv"}', ['names.csv']],
    ['several lists', '{"lexicon": ["a.csv", "b/c.tsv"]}', ['a.csv', path.join('b', 'c.tsv')]],
    ['nothing', '{}', []],
  ])('counts paths from its folder: %s', (_, text, want) => {
    expect(parseUserConfig(text, at).lexicon).toEqual(want.map((file) => path.join('some', 'folder', file)))
  })

  it('names the corrections beside the lists', () => {
    const config = parseUserConfig('{"lexicon": "names.csv", "corrections": "mine.yaml"}', at)
    expect(config.corrections).toBe(path.join('some', 'folder', 'mine.yaml'))
    expect(() => parseUserConfig('{"corrections": ["a", "b"]}', at)).toThrow(/:1: corrections should be one path/)
  })

  it.each([
    ['no JSON', '{\n  "lexicon": \n', /:\d: no well-formed JSON/],
    ['another thing', '[]', /:1: expected an object/],
    ['an unknown key', '{\n  "lexicons": "a.csv"\n}', /:2: "lexicons" is no known key/],
    ['no path', '{\n\n  "lexicon": [3]\n}', /:3: lexicon should be a path/],
  ])('says file and line of %s', (_, text, want) => {
    expect(() => parseUserConfig(text, at)).toThrow(want)
  })
})
