import { InvalidDataError } from '@shanhai/model'

/** Reads little-endian numbers one after another. */
export interface ByteReader {
  int8(): number
  uint16(): number
  int16(): number
  float32(): number
  /** So many signed bytes, as a copy. */
  bytes(count: number): Int8Array
  /** So many numbers that ascend as unsigned ones, as `ByteWriter.ascending` writes them. */
  ascending(count: number): Int32Array
}

/**
 * A reader over bytes from an offset on.
 *
 * @throws {InvalidDataError} `weights/invalid` from every method when the bytes are at an end.
 */
export function readBytes(bytes: Uint8Array, start: number): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  const take = (size: number): number => {
    if (at + size > bytes.length) throw new InvalidDataError('weights/invalid', 'the weights end too early')
    at += size
    return at - size
  }
  return {
    int8: () => view.getInt8(take(1)),
    uint16: () => view.getUint16(take(2), true),
    int16: () => view.getInt16(take(2), true),
    float32: () => view.getFloat32(take(4), true),
    bytes: (count) => Int8Array.from(bytes.subarray(take(count), at), (byte) => (byte << 24) >> 24),
    ascending: (count) => {
      const values = new Int32Array(count)
      let value = 0
      for (let i = 0; i < count; i++) values[i] = value += varint(() => view.getUint8(take(1)))
      return values
    },
  }
}

/** Seven bits a byte, lowest first, to 35 bits. */
function varint(next: () => number): number {
  let value = 0
  for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
    const byte = next()
    value += (byte & 127) * factor
    if (byte < 128) break
  }
  return value
}
