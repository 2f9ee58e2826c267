/**
 * All matches of an expression in a text, in order. As `matchAll`, which copies and compiles its expression for every text: of short
 * articles that takes longer than the search.
 *
 * @param expression with the flag `g`; its `lastIndex` is 0 afterwards
 */
export function findMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match)
    // An empty match would be found again and again; half a pair of surrogates is no place to go on from.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
