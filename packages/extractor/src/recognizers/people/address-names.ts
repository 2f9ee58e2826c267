import type { Span } from '@shanhai/model'
import type { NameSurroundings } from './name-evidence.js'

/** A surname with a form of address: 陈阿姨, 吴大爷. Only where a word begins: 丈夫先生 is none. */
export function findAddressNames({ document, hits }: NameSurroundings): readonly Span[] {
  const names: Span[] = []
  for (let at = 0; at < document.text.length; at++) {
    const surname = hits.surname.startingAt(at)
    if (surname === 0 || !document.isBoundary(at)) continue
    const address = hits.address_form.startingAt(at + surname)
    if (address > 0) names.push({ start: at, end: at + surname + address })
  }
  return names
}
