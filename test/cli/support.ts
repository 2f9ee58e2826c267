/** A page that the project wrote itself: a pair, an aid body, a post. */
export const PAGE = `漳州市对口支援木垒县
本报讯(记者 方一凡)漳州市对口支援木垒县以来，两地常来常往。昨日，福建援疆漳州分指挥部指挥长许
闻山介绍，今年将为木垒县修建两所学校。漳州市派出的教师已经到岗。
`

/** Many pages of one kind, for builds that last long enough to be stopped. */
export function manyPages(count: number): Record<string, string> {
  const text = PAGE.repeat(10)
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${String(i).padStart(4, '0')}.txt`, text]))
}
