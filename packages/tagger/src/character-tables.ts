import { classOf, foldCharacter, tableOf, UNITS } from './characters.js'

const ADMINISTRATIVE = new Set([...'省市县区州乡镇村旗盟国'].map((char) => char.charCodeAt(0)))
const GEOGRAPHIC = new Set([...'山河江湖海岛港湾路街桥洲峡沟'].map((char) => char.charCodeAt(0)))
const OPENERS: Readonly<Record<string, number>> = {
  '“': 1,
  '‘': 1,
  '「': 1,
  '『': 1,
  '《': 2,
  '〈': 2,
  '（': 3,
  '(': 3,
}
const CLOSERS = new Set([...'”’」』》〉）)'].map((char) => char.charCodeAt(0)))
const OPENER_CODES = new Map(Object.entries(OPENERS).map(([char, kind]) => [char.charCodeAt(0), kind]))

/** The folded character of each unit. */
export const FOLDED = tableOf(new Uint16Array(UNITS), foldCharacter)
/** Its class, of `CharacterClass`. */
export const CLASSES = tableOf(new Uint8Array(UNITS), (unit) => classOf(foldCharacter(unit)))
/** 1: ends administrative names; 2: ends names of nature and streets. */
export const PLACE_ENDS = tableOf(new Uint8Array(UNITS), (unit) =>
  ADMINISTRATIVE.has(unit) ? 1 : GEOGRAPHIC.has(unit) ? 2 : 0,
)
/** Stands in {@link QUOTES} for what closes a bracket or quote. */
export const CLOSES = 255
/** Kind of the bracket or quote that a unit opens; {@link CLOSES}: it closes one; 0: neither. */
export const QUOTES = tableOf(new Uint8Array(UNITS), (unit) =>
  CLOSERS.has(unit) ? CLOSES : (OPENER_CODES.get(unit) ?? 0),
)
