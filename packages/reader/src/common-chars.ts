/** Codes of the characters that make up a good quarter of newspaper Chinese; they say nothing about a subject. */
export const COMMON_CHARS: ReadonlySet<number> = new Set(
  Array.from(
    '的一是了在不有人这中大来上个到说们为子和你地出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开年月日今新两三四五六七八九十百千万位名从记者报与及其让',
    (char) => char.charCodeAt(0),
  ),
)
