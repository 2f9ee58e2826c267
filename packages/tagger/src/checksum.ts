/** Checksum of bytes (FNV-1a, 32 bits, unsigned): tells damage, not forgery. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  let at = 0
  // Walked by their iterator, bytes cost ten times as much until the loop is compiled; and it runs but once.
  while (at < bytes.length) hash = Math.imul(hash ^ (bytes[at++] as number), 0x01000193)
  return hash >>> 0
}
