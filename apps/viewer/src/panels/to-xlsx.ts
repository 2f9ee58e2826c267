import { strToU8, zipSync } from 'fflate'
import type { Cell } from '@shanhai/graph'
import { escapeXml } from '../picture/escape-xml.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Excel's own limit of a cell, in UTF-16 units. */
const MAX_CELL = 32_767
/** A fixed time, so that the same table gives the same bytes. */
const MODIFIED = new Date(2000, 0, 1)

/**
 * A workbook of one sheet (ECMA-376), the first row frozen. Texts are inline strings and never formulas, whatever they
 * begin with; numbers are numbers.
 */
export function toXlsx(name: string, rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  }
  const packed = Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(packed), { mtime: MODIFIED }))
}

function relation(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const body = rows.map(
    (row, y) => `<row r="${String(y + 1)}">${row.map((cell, x) => cellXml(cell, x, y)).join('')}</row>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return (
    `<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetData>${body.join('')}</sheetData></worksheet>`
  )
}

function cellXml(cell: Cell, x: number, y: number): string {
  if (cell === '') return ''
  const at = `r="${columnName(x)}${String(y + 1)}"`
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c ${at}><v>${String(cell)}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(asPrinted(clipCell(String(cell))))}</t></is></c>`
}

/** Excel reads _x003D_ in a text as the character of that code: the first mark is written as a code itself (ECMA-376, ST_Xstring). */
function asPrinted(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** Longer texts would make Excel call the file damaged; the mark says that something is cut. */
function clipCell(text: string): string {
  return text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 2).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A, B, … Z, AA, …: columns count from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}
