import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExternalError } from '@shanhai/model'
import type { ServedPage } from '@shanhai/viewer'
import { servePage } from '@shanhai/viewer'

const HTML = '<p>山海</p>'
let stop: AbortController
let served: ServedPage

interface Asked {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Status, headers and body; unlike `fetch` this lets a test lie about the host. */
function ask({ path, method = 'GET', headers = {} }: Asked = {}) {
  const { port, pathname } = new URL(served.url)
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: path ?? pathname, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (body += part))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('servePage', () => {
  beforeEach(async () => {
    stop = new AbortController()
    served = await servePage(HTML, { port: 0, signal: stop.signal })
  })
  afterEach(async () => {
    stop.abort()
    await served.closed
  })

  it('shows the page under its address, which nobody can guess, and lets nobody frame or keep it', async () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/)
    const { status, headers, body } = await ask()
    expect([status, body]).toEqual([200, HTML])
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    const { port } = new URL(served.url)
    const own = { host: `localhost:${port}`, origin: `http://localhost:${port}` }
    expect((await ask({ headers: own })).status).toBe(200)
    expect((await ask({ method: 'HEAD' })).body).toBe('')
  })

  it.each<[string, Asked, number]>([
    ['another host', { headers: { host: 'evil.example' } }, 403],
    ['the right host without its port', { headers: { host: '127.0.0.1' } }, 403],
    ['another origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['a page from disk', { headers: { origin: 'null' } }, 403],
    ['no token', { path: '/' }, 404],
    ['a wrong token', { path: `/${'A'.repeat(24)}/` }, 404],
    ['another method', { method: 'POST' }, 405],
  ])('refuses %s', async (_name, asked, status) => {
    expect(await ask(asked)).toMatchObject({ status, body: '' })
  })

  it('says which port it cannot have', async () => {
    const port = Number(new URL(served.url).port)
    await expect(servePage(HTML, { port, signal: stop.signal })).rejects.toThrow(ExternalError)
  })
})
