import fc from 'fast-check'

/** What runs if any of the strings is taken for code: a canary that tests look for. */
const CANARY = 'window.hacked=1'

/** The classical ways of getting words run: as markup, addresses, handlers, styles, templates, formulas, prototypes. */
const CLASSICAL: readonly string[] = [
  `<script>${CANARY}</script>`,
  `</script><script>${CANARY}</script>`,
  `<!--<script>${CANARY}//-->`,
  `<img src=x onerror="${CANARY}">`,
  `<img src=x onerror=alert(1)>`,
  `"><svg onload=${CANARY}>`,
  `'><svg/onload=${CANARY}>`,
  `<svg><script>${CANARY}</script></svg>`,
  `<svg><animate onbegin=${CANARY} attributeName=x dur=1s>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${CANARY}>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  `<iframe src="javascript:parent.hacked=1"></iframe>`,
  `<object data="javascript:${CANARY}"></object>`,
  `<embed src="javascript:${CANARY}">`,
  `<a href="javascript:${CANARY}">甲</a>`,
  `<a href="data:text/html,<script>${CANARY}</script>">甲</a>`,
  `<body onload=${CANARY}>`,
  `<input autofocus onfocus=${CANARY}>`,
  `<details open ontoggle=${CANARY}>`,
  `<video><source onerror=${CANARY}></video>`,
  `<form action="javascript:${CANARY}"><button>甲</button></form>`,
  `<base href="https://example.org/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CANARY}">`,
  `<link rel=stylesheet href="javascript:${CANARY}">`,
  `<style>@import 'javascript:${CANARY}';</style>`,
  `<div style="background:url(javascript:${CANARY})">`,
  `javascript:${CANARY}`,
  `java\tscript:${CANARY}`,
  `vbscript:${CANARY}`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=`,
  `\${${CANARY}}`,
  `{{constructor.constructor('${CANARY}')()}}`,
  `#{${CANARY}}`,
  `<%= ${CANARY} %>`,
  `';${CANARY};//`,
  `";${CANARY};//`,
  `\`;${CANARY};//`,
  `\u2028${CANARY}\u2029`,
  `]]><script>${CANARY}</script>`,
  `&lt;script&gt;${CANARY}&lt;/script&gt;`,
  `&#x3c;script&#x3e;${CANARY}`,
  `%3Cscript%3E${CANARY}%3C/script%3E`,
  `\\u003cscript\\u003e${CANARY}`,
  `=HYPERLINK("javascript:${CANARY}")`,
  `=cmd|'/c calc'!A1`,
  `+1+cmd|'/c calc'!A1`,
  `@SUM(1+1)*cmd|'/c calc'!A1`,
  `-2+3+cmd|'/c calc'!A1`,
  `[甲](javascript:${CANARY})`,
  `![甲](x" onerror="${CANARY})`,
  '__proto__',
  'constructor',
  'prototype.hacked',
  'toString',
  'hasOwnProperty',
  '<'.repeat(50),
  '\u202e倒写\u202c',
  '\u0000甲\u0007',
  '甲\r\n乙: 丙',
  '🏔️\u200d🌊',
  '𠀀𪚥',
]

/** Pieces of which strings are put together that nobody has thought of. */
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '&',
  '/',
  '=',
  ' ',
  '\n',
  '</',
  '-->',
  '<!--',
  ']]>',
  '<script',
  '<img src=x onerror=',
  'javascript:',
  CANARY,
  '${',
  '}',
  '{{',
  '\\',
  '\u2028',
  '\u0000',
  '木垒县',
  'on',
  ';',
  '#',
  '%3c',
  '\u202e',
] as const

/** A thousand different strings, the same in every run. */
export function hostileStrings(count = 1000): readonly string[] {
  const made = fc.sample(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 9 }).map((all) => all.join('')),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...CLASSICAL), fc.string({ unit: 'grapheme' })).map((all) => all.join('')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }) },
    ),
    { seed: 20_240_506, numRuns: count * 2 },
  )
  // Names are compared as a reader sees them: what is blank at its ends would be another name.
  const all = [...new Set([...CLASSICAL, ...made])].filter((one) => one.trim() === one && one !== '')
  if (all.length < count) throw new Error(`only ${String(all.length)} hostile strings were made`)
  return all.slice(0, count)
}
