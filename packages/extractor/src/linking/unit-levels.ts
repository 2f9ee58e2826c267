import type { Division } from '@shanhai/lexicon'

/** Levels of division that a unit's last character may stand for: 市 is a prefecture's or a county's. */
export const UNIT_LEVELS: Readonly<Record<string, readonly Division['level'][]>> = {
  省: ['province'],
  州: ['prefecture'],
  市: ['prefecture', 'county'],
  县: ['county'],
  区: ['county'],
  旗: ['county'],
  乡: ['township'],
  镇: ['township'],
  师: ['xpcc_division'],
}
