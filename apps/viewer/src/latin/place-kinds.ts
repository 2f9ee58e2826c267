/** Kinds of divisions by the end of their names, longer ends first; empty: English names no kind (三明市 is Sanming). */
export const PLACE_KINDS: readonly (readonly [end: string, kind: string])[] = [
  ['特别行政区', ''],
  ['自治区', ''],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['新区', 'New Area'],
  ['地区', 'Prefecture'],
  ['街道', 'Subdistrict'],
  ['省', ''],
  ['市', ''],
  ['盟', 'League'],
  ['县', 'County'],
  ['区', 'District'],
  ['旗', 'Banner'],
  ['民族乡', 'Ethnic Township'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['村', 'Village'],
]

/** English of the peoples that names of autonomous areas hold; 族 may stand behind them. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  `蒙古 Mongol|回 Hui|藏 Tibetan|维吾尔 Uyghur|苗 Miao|彝 Yi|壮 Zhuang|布依 Buyei|朝鲜 Korean|满 Manchu|侗 Dong|瑶 Yao|白 Bai|土家 Tujia
  |哈尼 Hani|哈萨克 Kazakh|傣 Dai|黎 Li|傈僳 Lisu|佤 Va|畲 She|拉祜 Lahu|水 Sui|东乡 Dongxiang|纳西 Naxi|景颇 Jingpo|柯尔克孜 Kyrgyz|土 Tu
  |达斡尔 Daur|仫佬 Mulao|羌 Qiang|布朗 Blang|撒拉 Salar|毛南 Maonan|仡佬 Gelao|锡伯 Xibe|塔吉克 Tajik|怒 Nu|鄂温克 Evenki|保安 Bonan
  |裕固 Yugur|独龙 Derung|鄂伦春 Oroqen|普米 Pumi|各 Multi-ethnic`
    .split('|')
    .map((row): [string, string] => {
      const [hanzi = '', english = ''] = row.trim().split(' ')
      return [hanzi, english]
    }),
)
