/** Writes little-endian numbers one after another into bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  /** What was written, as a copy. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  int8(value: number): void {
    const at = this.#take(1)
    this.#view.setInt8(at, value)
  }

  uint16(value: number): void {
    const at = this.#take(2)
    this.#view.setUint16(at, value, true)
  }

  int16(value: number): void {
    const at = this.#take(2)
    this.#view.setInt16(at, value, true)
  }

  int32(value: number): void {
    const at = this.#take(4)
    this.#view.setInt32(at, value, true)
  }

  float32(value: number): void {
    const at = this.#take(4)
    this.#view.setFloat32(at, value, true)
  }

  /** Numbers that ascend as unsigned ones: each as its distance from the one before, seven bits a byte, lowest first. */
  ascending(values: Int32Array): void {
    let before = 0
    for (const value of values) {
      let rest = (value >>> 0) - before
      before = value >>> 0
      for (; rest >= 128; rest = Math.floor(rest / 128)) this.#uint8((rest % 128) + 128)
      this.#uint8(rest)
    }
  }

  #uint8(value: number): void {
    const at = this.#take(1)
    this.#bytes[at] = value
  }

  /** The offset of that many new bytes. Ask before touching the bytes: they may move. */
  #take(size: number): number {
    if (this.#length + size > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length)
      larger.set(this.#bytes)
      this.#bytes = larger
      this.#view = new DataView(larger.buffer)
    }
    this.#length += size
    return this.#length - size
  }
}
