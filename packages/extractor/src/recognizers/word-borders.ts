import type { ArticleDocument } from '../document/article-document.js'

/** Particles that the tokenizer likes to draw into a word that it guesses: 村的, 宏给. */
const PARTICLES = '的了在和是与及把被将让给对向从到也还都就'

/** True where a word ends, also where a particle follows inside a word that the tokenizer only guessed. */
export function endsWord({ text, isBoundary, tokenAt }: ArticleDocument, end: number): boolean {
  return isBoundary(end) || (tokenAt(end)?.tag === 'x' && PARTICLES.includes(text.charAt(end)))
}
