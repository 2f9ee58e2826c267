import type { Byline } from '@shanhai/model'
import { authorsIn } from './author-lines.js'
import { parseBylines, parsePhotographer, parseSignature, uniqueBylines } from './byline.js'
import type { Draft } from './draft.js'
import { hasDateline } from './patterns.js'
import type { Piece } from './pieces.js'
import { labelledBylines } from './labelled-bylines.js'
import { pushAll } from './push-all.js'
import { signatureOfRows } from './signature.js'

/** Who wrote and photographed an article: by its byline, dateline, closing bracket and captions, each name once for each role. */
export function bylinesOf(draft: Draft): readonly Byline[] {
  const found: Byline[] = []
  for (const { piece, role } of draft.pieces) {
    if (role === 'byline') pushAll(found, bylineNames(piece))
    else if (role === 'caption') pushAll(found, captionBylines(piece))
    else if (role === 'body' && hasDateline(piece.text)) pushAll(found, datelineNames(piece))
  }
  const last = draft.pieces.filter(({ role }) => role === 'body').at(-1)
  const closing = signatureOfRows(last?.piece.rows.map((row) => row.text) ?? [])
  const names = closing.replace(/采写|整理|综合|编译|文[/／]图|图[/／]文/gu, ' ')
  return uniqueBylines([...found, ...(/记者|通讯员/.test(closing) ? parseBylines(closing) : parseSignature(names))])
}

/** Names beside 记者 and its like, or of a line of names alone; vertical names stand one character a row. */
function bylineNames(piece: Piece): readonly Byline[] {
  const text = piece.rows.map((row) => row.text).join(' ')
  const labelled = piece.rows.flatMap((row) => labelledBylines(row.text))
  const named = labelled.length > 0 ? labelled : parseBylines(text)
  if (named.length > 0) return named
  return piece.rows.flatMap((row) => authorsIn(row.text)).map((name) => ({ role: 'reporter', name }))
}

/** A name in the page's own script: pieces hold the folded text. */
export function asPrinted(byline: Byline, { pieces }: Draft, pageText: string): Byline {
  for (const { piece } of pieces)
    for (const { lines } of piece.rows)
      for (const line of lines) {
        const at = line.text.indexOf(byline.name)
        if (at < 0) continue
        return { ...byline, name: pageText.slice(line.start + at, line.start + at + byline.name.length) }
      }
  return byline
}

function captionBylines(piece: Piece): readonly Byline[] {
  const text = piece.rows.map((row) => row.text).join('')
  const photographer = parsePhotographer(text)
  return photographer.length > 0 ? photographer : parseBylines(text.slice(-30))
}

/** Names beside 记者 in a dateline, or in its bracket alone: 本报讯（甲乙 丙丁）. */
function datelineNames(piece: Piece): readonly Byline[] {
  const dateline = datelineOf(piece).replace(/[／/]\p{Script=Han}{2,8}(?=报[道导])/u, '')
  const named = parseBylines(dateline)
  return named.length > 0 ? named : parseSignature(/[（(]([^（()）]*)[)）]$/.exec(dateline)?.[1] ?? '')
}

/** 【…】 and the bracket behind it, the bracket after 本报讯, or the words up to 报道. */
function datelineOf(piece: Piece): string {
  const head = piece.text.slice(0, 90)
  const bracketed = /^【[^】]{0,30}】(?:\s?[（(][^（()）]{2,30}[)）])?/.exec(head)?.[0]
  return bracketed ?? /^[^。]{0,80}?(?:[)）]|报道|[：:，,])/.exec(head)?.[0] ?? ''
}
