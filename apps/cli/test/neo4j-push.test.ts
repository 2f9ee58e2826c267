import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSmallOutput } from '../../../test/support/neo4j/small-output.js'
import { readTarget } from '../src/commands/neo4j-connection.js'
import { CATALOGUE } from '../src/messages/catalogue.js'
import { runCli } from '../src/run-cli.js'
import { fakeIo } from './support/fake-io.js'

/** A port on which nothing listens: the lowest one, which no program of a user may take. */
const NOWHERE = 'bolt://127.0.0.1:1'

describe('shanhai neo4j push', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-cli-'))
    await writeSmallOutput(folder, ['甲县', '乙县'])
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('asks for the password on a terminal, and never prints it', async () => {
    const asked: string[] = []
    const { errors, io, outputs } = fakeIo({
      readSecret: (question) => {
        asked.push(question)
        return Promise.resolve('typed-secret')
      },
    })
    expect(await runCli(['neo4j', 'push', folder, '--uri', NOWHERE, '--quiet'], io)).toBe(1)
    expect(asked).toEqual([`password of neo4j at ${NOWHERE}: `])
    expect(errors.join('')).toMatch(/^shanhai: cannot reach Neo4j at bolt:\/\/127\.0\.0\.1:1 \(/)
    expect([...errors, ...outputs].join('')).not.toContain('typed-secret')
  })

  it('takes address, user and password from the environment', async () => {
    const env = { LANG: 'C', NEO4J_URI: NOWHERE, NEO4J_PASSWORD: 'secret' }
    const { errors, io } = fakeIo({ env, readSecret: () => Promise.reject(new Error('asked')) })
    expect(await runCli(['neo4j', 'push', folder], io)).toBe(1)
    expect(errors.join('')).toContain(`cannot reach Neo4j at ${NOWHERE}`)
  })

  it('has no option for the password itself', async () => {
    const { errors, io } = fakeIo()
    expect(await runCli(['neo4j', 'push', folder, '--password', 'secret'], io)).toBe(2)
    expect(errors.join('')).toContain("unknown option '--password'")
  })

  it.each<[string[], string]>([
    [['--uri', 'http://localhost:7474'], 'should begin with one of neo4j://'],
    [['--batch-size', '0'], 'the batch size should be from 1 to 100000'],
    [['--batch-size', 'many'], '--batch-size'],
    [['--data-set', ''], 'the data set needs a name'],
  ])('%j is wrong use', async (words, message) => {
    const { errors, io, outputs } = fakeIo({ env: { LANG: 'C', NEO4J_PASSWORD: 'secret' } })
    expect(await runCli(['neo4j', 'push', folder, '--uri', NOWHERE, ...words], io)).toBe(2)
    expect(errors.join('')).toContain(message)
    expect(outputs).toEqual([])
  })

  it('speaks Chinese', async () => {
    const { errors, io } = fakeIo({ env: { LANG: 'zh_CN.UTF-8', NEO4J_PASSWORD: 'secret' } })
    expect(await runCli(['neo4j', 'push', folder, '--uri', NOWHERE, '--quiet'], io)).toBe(1)
    expect(errors).toEqual([`shanhai: 连不上 ${NOWHERE}（该端口没有服务）：请启动 Neo4j，或检查 --uri 与防火墙\n`])
  })

  it.each<[string, string]>([
    ['{"id":"place:0"}', 'entities.jsonl 第 1 条记录缺少 "type"，或其格式不符，请用此版本重新构建'],
    ['', '各文件不是同一次构建的结果（p.txt#a001#c0 → place:0），请重新构建'],
  ])('says in Chinese what is wrong with a folder (%s)', async (entities, line) => {
    await writeFile(path.join(folder, 'entities.jsonl'), entities)
    const { errors, io } = fakeIo({ env: { LANG: 'zh_CN.UTF-8', NEO4J_PASSWORD: 'secret' } })
    expect(await runCli(['neo4j', 'push', folder, '--uri', NOWHERE, '--quiet'], io)).toBe(1)
    expect(errors).toEqual([`shanhai: ${line}\n`])
  })

  it.each(['secret', 'secret\n', 'secret\r\n', '\uFEFFsecret\r\n'])(
    'takes the password from a file with %j',
    async (text) => {
      const passwordFile = path.join(folder, 'password')
      await writeFile(passwordFile, text)
      const { io } = fakeIo()
      const context = { io, language: 'en', messages: CATALOGUE.en } as const
      expect(await readTarget({ passwordFile }, context)).toMatchObject({ password: 'secret' })
    },
  )
})
