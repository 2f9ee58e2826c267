import type { Plugin } from 'vite'

/**
 * Puts the built script and style into `index.html` itself and drops their files: a page opened from disk may not load
 * module files, and the hashes of its content security policy are those of inline text.
 */
export function inlineIntoPage(): Plugin {
  return {
    name: 'shanhai-inline-into-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('inline-into-page: the build made no index.html')
      let html = toText(page.source)
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk')
          html = replaceTag(html, scriptTag(name), `<script type="module">${safe(file.code)}</script>`)
        else if (name.endsWith('.css')) html = replaceTag(html, styleTag(name), `<style>${toText(file.source)}</style>`)
        else continue
        Reflect.deleteProperty(bundle, name)
      }
      page.source = html.replaceAll('\r\n', '\n')
    },
  }
}

const scriptTag = (name: string): string => `<script type="module" crossorigin src="/${name}"></script>`
const styleTag = (name: string): string => `<link rel="stylesheet" crossorigin href="/${name}">`

function toText(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/** A closing tag inside a string of the script would end the script. */
function safe(code: string): string {
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

function replaceTag(html: string, tag: string, replacement: string): string {
  const at = html.indexOf(tag)
  if (at < 0) throw new Error(`inline-into-page: ${tag} is not in index.html`)
  return html.slice(0, at) + replacement + html.slice(at + tag.length)
}
