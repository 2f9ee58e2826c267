import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import { embedGraph } from '@shanhai/viewer'

const SCRIPT = 'console.log("$& 山海")'
const STYLE = 'body { color: red }'
const TEMPLATE = `<head><!--shanhai-csp--><script type="module">${SCRIPT}</script><style>${STYLE}</style></head><body><!--shanhai-data--></body>`
const OPEN = '<script type="application/json" id="shanhai-data">'

/** The text of the data element as a browser would cut it out. */
function dataText(html: string): string {
  const start = html.indexOf(OPEN) + OPEN.length
  return html.slice(start, html.indexOf('</script', start))
}

describe('embedGraph', () => {
  it('allows the template its own script and style, and nothing else', () => {
    const html = embedGraph(TEMPLATE, { graphFile: {}, layout: {} })
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(html).toContain("default-src 'none'")
    expect(html).toContain(`script-src ${hash(SCRIPT)};`)
    expect(html).toContain(`style-src ${hash(STYLE)};`)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  })

  it('carries any data unharmed, in an element that it cannot leave', () => {
    const check = (value: unknown): void => {
      const text = dataText(embedGraph(TEMPLATE, { graphFile: value, layout: {} }))
      expect(text).not.toMatch(/[<\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual({ graphFile: JSON.parse(JSON.stringify(value)) as unknown, layout: {} })
    }
    check({ name: '</script><script>alert(1)</script><!--', other: 'a\u2028b\u2029', dollar: '$&$1$`' })
    check('<!--shanhai-csp--><!--shanhai-data-->')
    fc.assert(fc.property(fc.jsonValue(), check))
  })

  it.each([['<html></html>'], [TEMPLATE.replace('<!--shanhai-data-->', '')], [TEMPLATE.replace('type="module"', '')]])(
    'refuses a template without its places: %s',
    (template) => {
      expect(() => embedGraph(template, { graphFile: {}, layout: {} })).toThrow(InvalidDataError)
    },
  )
})
