import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExtractor, loadJiebaTokenizer, withFinders } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { askForNames, finderOf } from '../../examples/ask-a-model.js'
import { articleOf } from '../../packages/extractor/test/support/article-of.js'

const TEXT = '琵琶谷的苹果熟了，木垒县的客商来了，琵琶谷出了名。'
const NAMES = [
  { type: 'Place', text: '琵琶谷' },
  { type: 'Organization', text: '木垒县果业局' },
  { type: 'Fruit', text: '苹果' },
  { type: 'Place', text: '' },
  { type: 'Place', text: '谷' },
]

/** Answers as the model's name says. */
const ANSWERS: Readonly<Record<string, string>> = {
  good: `好的：\n\`\`\`json\n${JSON.stringify({ names: NAMES })}\n\`\`\``,
  thoughtful: `<think>或许是 {"names": []}？</think>${JSON.stringify({ names: NAMES })}`,
  prose: '这里有一个地名。',
  other: '{"places": ["琵琶谷"]}',
}

let server: Server
let baseUrl = ''
const seen: { authorization: string | undefined; text: string | undefined }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
    request.on('end', () => {
      const { model, messages } = JSON.parse(body) as { model: string; messages: { content: string }[] }
      seen.push({ authorization: request.headers.authorization, text: messages.at(-1)?.content })
      const content = ANSWERS[model]
      if (model === 'page') return response.end('<html>welcome</html>')
      if (model === 'silent') return undefined
      if (model === 'slow') return response.write('{"choices":')
      response.statusCode = request.url !== '/v1/chat/completions' || content === undefined ? 404 : 200
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('askForNames', () => {
  it('keeps the names that stand in the text letter by letter, everywhere', async () => {
    const names = await askForNames(TEXT, { baseUrl, model: 'good', apiKey: 'k' })
    expect(names).toEqual([
      { start: 0, end: 3, type: 'Place' },
      { start: 18, end: 21, type: 'Place' },
    ])
    expect(seen.at(-1)).toEqual({ authorization: 'Bearer k', text: TEXT })
  })

  it('leaves out what a model thinks before it answers', async () => {
    const names = await askForNames(TEXT, { baseUrl, model: 'thoughtful' })
    expect(names.map(({ start }) => start)).toEqual([0, 18])
  })

  it('says what is wrong with an answer, or that there is none', async () => {
    await expect(askForNames(TEXT, { baseUrl, model: 'prose' })).rejects.toThrow('did not answer with JSON')
    await expect(askForNames(TEXT, { baseUrl, model: 'other' })).rejects.toThrow('answered without "names"')
    await expect(askForNames(TEXT, { baseUrl, model: 'unknown' })).rejects.toThrow('answered 404')
    await expect(askForNames(TEXT, { baseUrl, model: 'page' })).rejects.toThrow('something else than JSON')
    await expect(askForNames(TEXT, { baseUrl, model: 'slow', timeoutMs: 300 })).rejects.toThrow('took too long')
    await expect(askForNames(TEXT, { baseUrl, model: 'silent', timeoutMs: 300 })).rejects.toThrow('took too long')
    await expect(askForNames(TEXT, { baseUrl: 'http://127.0.0.1:9', model: 'good' })).rejects.toThrow('no answer from')
  })

  it('adds to what knowledge finds', async () => {
    const answers = new Map([[TEXT, await askForNames(TEXT, { baseUrl, model: 'good' })]])
    const options = { lexicon: loadLexicon(), tokenizer: loadJiebaTokenizer(), splitSentences }
    const { page, article } = articleOf(TEXT)
    const found = (recognizers?: ReturnType<typeof withFinders>): readonly string[] =>
      createExtractor({ ...options, ...(recognizers && { recognizers }) })
        .extractPage(page, [article])
        .value.mentions.map(({ recognizer, text }) => `${recognizer} ${text}`)
        .sort()
    expect(found()).toEqual(['place/gazetteer 木垒县'])
    expect(found(withFinders([finderOf(answers)]))).toEqual([
      'model/names 琵琶谷',
      'model/names 琵琶谷',
      'place/gazetteer 木垒县',
    ])
  })
})
