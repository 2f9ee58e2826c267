const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML; what XML 1.0 cannot hold, lone halves of surrogate pairs included, becomes the replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
}
