/** The lines of a stream of bytes, as they come, without their ends and without spaces around them. */
export async function* readAnswers(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.trim()
  }
  if (rest.trim() !== '') yield rest.trim()
}
