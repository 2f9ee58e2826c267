import { ExternalError, InvalidArgumentError } from '@shanhai/model'
import { describe, expect, it } from 'vitest'
import { describeError } from '../src/describe-error.js'
import { CATALOGUE } from '../src/messages/catalogue.js'

describe('describeError', () => {
  const full = new ExternalError('write/disk-full', 'cannot write /x: the disk is full', { value: '/x\u001B[2J$&' })

  it.each([
    [full, 'en', { line: 'cannot write /x: the disk is full', exitCode: 1 }],
    [full, 'zh', { line: '无法写入 /x$&：磁盘已满，请腾出空间或另选文件夹', exitCode: 1 }],
    [new ExternalError('new/code', 'something new'), 'zh', { line: 'something new', exitCode: 1 }],
    [new InvalidArgumentError('option/date', 'no day', { value: 'x' }), 'en', { line: 'no day', exitCode: 2 }],
    [
      new InvalidArgumentError('input/not-found', 'not there', { value: 'x' }),
      'en',
      { line: 'not there', exitCode: 1 },
    ],
    [new TypeError('a\nb'), 'en', { line: 'unexpected error: a b (run again with --debug to see where)', exitCode: 1 }],
    ['thrown text', 'zh', { line: '意外错误：thrown text（加 --debug 可查看位置）', exitCode: 1 }],
  ] as const)('%s in %s', (error, language, want) => {
    expect(describeError(error, CATALOGUE[language])).toEqual(want)
  })
})
