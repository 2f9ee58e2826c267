/** Readings of common hanzi: syllable without tone → the characters that are read so. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>
}

/** Traditional characters and their simplified forms: `萬 万|與 与`; of several forms the usual one comes first. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  // eslint-disable-next-line no-restricted-syntax -- this is how the package is made
  export default pairs
}
