/** A file and what it imports as the text of a worker's script; see `build/worker-text.ts`. */
declare module '*?worker-text' {
  const text: string
  // eslint-disable-next-line no-restricted-syntax -- what a bundler gives for a file is its default export
  export default text
}
