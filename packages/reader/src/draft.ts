import type { PartRole } from '@shanhai/model'
import type { Piece } from './pieces.js'
import type { ZoneKind } from './zones.js'

/** A piece with its function in an article. */
export interface RoledPiece {
  readonly piece: Piece
  readonly role: PartRole
}

/** An article as pieces in page order, before its text is put together. All but stories stand alone. */
export interface Draft {
  readonly sort: 'story' | 'teaser' | 'caption' | ZoneKind
  readonly pieces: readonly RoledPiece[]
}
