import { InvalidDataError } from '@shanhai/model'

/** Reads little-endian numbers one after another. */
export interface ByteReader {
  int16(): number
  int32(): number
  float32(): number
  /** True if nothing is left. */
  isAtEnd(): boolean
  /** So many signed bytes, as a copy. */
  bytes(count: number): Int8Array
  uint16s(count: number): Uint16Array
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
    if (!(size >= 0) || at + size > bytes.length)
      throw new InvalidDataError('weights/invalid', 'the weights end too early')
    at += size
    return at - size
  }
  return {
    isAtEnd: () => at === bytes.length,
    int16: () => view.getInt16(take(2), true),
    int32: () => view.getInt32(take(4), true),
    float32: () => view.getFloat32(take(4), true),
    bytes: (count) => new Int8Array(bytes.buffer, bytes.byteOffset + take(count), count).slice(),
    uint16s: (count) => {
      const first = take(2 * count)
      // Little-endian is the machine's own order wherever this runs; the table of weights counts on it, too.
      return new Uint16Array(new Uint8Array(bytes.subarray(first, at)).buffer)
    },
    ascending: (count) => {
      take(count)
      const values = new Int32Array(count)
      at = readAscending(bytes, at - count, values)
      take(0)
      return values
    },
  }
}

/** Fills `values` from the bytes from `start` on and returns where it ended; bytes that are not there count as 0. */
function readAscending(bytes: Uint8Array, start: number, values: Int32Array): number {
  let at = start
  let value = 0
  for (let i = 0; i < values.length; i++) {
    // Seven bits a byte, lowest first, to 35 bits, of which 32 count.
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = bytes[at++] ?? 0
      value = (value + ((byte & 127) << shift)) | 0
      if (byte < 128) break
    }
    values[i] = value
  }
  return at
}
