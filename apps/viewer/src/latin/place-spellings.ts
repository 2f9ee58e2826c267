/**
 * Parts of names of places that pinyin does not spell as atlases do, as far as they are collected here: names of other languages
 * (木垒 Mori), readings that the characters have in this place alone (六安 Lu'an), and provinces that differ by more than a tone.
 */
const ROWS = `
  内蒙古 Inner Mongolia | 西藏 Tibet | 陕西 Shaanxi | 香港 Hong Kong | 澳门 Macao | 新疆生产建设兵团 Xinjiang Production and Construction Corps
  乌鲁木齐 Ürümqi | 克拉玛依 Karamay | 吐鲁番 Turpan | 哈密 Hami | 鄯善 Shanshan | 托克逊 Toksun | 巴里坤 Barkol | 伊吾 Yiwu
  呼图壁 Hutubi | 玛纳斯 Manas | 吉木萨尔 Jimsar | 木垒 Mori | 博尔塔拉 Bortala | 温泉 Wenquan | 阿拉山口 Alashankou
  巴音郭楞 Bayingolin | 库尔勒 Korla | 尉犁 Yuli | 若羌 Ruoqiang | 且末 Qiemo | 焉耆 Yanqi | 和静 Hejing | 和硕 Hoxud | 博湖 Bohu
  阿克苏 Aksu | 库车 Kuqa | 沙雅 Xayar | 新和 Xinhe | 拜城 Baicheng | 温宿 Wensu | 阿瓦提 Awat | 乌什 Wushi | 柯坪 Kalpin
  克孜勒苏 Kizilsu | 阿图什 Artux | 阿克陶 Akto | 阿合奇 Akqi | 乌恰 Wuqia | 喀什 Kashgar | 疏附 Shufu | 疏勒 Shule | 英吉沙 Yengisar
  泽普 Zepu | 莎车 Shache | 叶城 Yecheng | 麦盖提 Markit | 岳普湖 Yopurga | 伽师 Jiashi | 巴楚 Bachu | 塔什库尔干 Taxkorgan | 图木舒克 Tumxuk
  和田 Hotan | 墨玉 Moyu | 皮山 Pishan | 洛浦 Lop | 策勒 Qira | 于田 Yutian | 民丰 Minfeng | 伊犁 Ili | 察布查尔 Qapqal | 霍尔果斯 Horgos
  特克斯 Tekes | 尼勒克 Nilka | 额敏 Emin | 托里 Toli | 裕民 Yumin | 和布克赛尔 Hoboksar | 阿勒泰 Altay | 布尔津 Burqin | 哈巴河 Habahe | 吉木乃 Jeminay
  阿拉尔 Aral | 可克达拉 Kokdala
  拉萨 Lhasa | 日喀则 Xigazê | 昌都 Qamdo | 林芝 Nyingchi | 那曲 Nagqu | 阿里 Ngari | 江孜 Gyangzê | 亚东 Yadong | 拉孜 Lhazê | 左贡 Zogang
  边坝 Banbar | 洛隆 Lhorong | 八宿 Baxoi | 察雅 Zhag'yab | 芒康 Markam | 类乌齐 Riwoqê | 丁青 Dêngqên | 墨脱 Mêdog | 察隅 Zayü
  呼和浩特 Hohhot | 呼伦贝尔 Hulunbuir | 鄂尔多斯 Ordos | 锡林郭勒 Xilingol | 阿拉善 Alxa | 乌兰察布 Ulanqab | 巴彦淖尔 Bayannur | 喀喇沁 Harqin
  哈尔滨 Harbin | 齐齐哈尔 Qiqihar | 果洛 Golog | 玉树 Yushu | 甘孜 Garzê | 阿坝 Aba | 迪庆 Dêqên | 格尔木 Golmud
  六安 Lu'an | 六合 Luhe | 单县 Shanxian County | 莘县 Shenxian County | 浚县 Xunxian County | 歙县 Shexian County | 蔚县 Yuxian County | 大城县 Daicheng County | 东乡族自治县 Dongxiang Autonomous County | 番禺 Panyu | 大埔 Dabu | 洪洞 Hongtong
  乐清 Yueqing | 乐亭 Laoting | 乐陵 Laoling | 崆峒 Kongtong | 荥经 Yingjing | 荥阳 Xingyang | 黄陂 Huangpi | 奎屯 Kuytun | 乌苏 Usu | 锡林浩特 Xilinhot | 乌兰浩特 Ulanhot | 二连浩特 Erenhot | 定日 Tingri | 萨迦 Sa'gya | 昂仁 Ngamring | 东阿 Dong'e | 长子 Zhangzi | 台州 Taizhou | 中牟 Zhongmu | 筠连 Junlian | 繁峙 Fanshi | 牟定 Mouding | 郫都 Pidu
  吴堡 Wubu | 闵行 Minhang | 会稽 Kuaiji | 涡阳 Guoyang | 珲春 Hunchun | 穆棱 Muling | 建瓯 Jian'ou | 莘庄 Xinzhuang | 厦门 Xiamen | 盖州 Gaizhou | 牟平 Muping | 宝坻 Baodi | 临朐 Linqu
  鲅鱼圈 Bayuquan | 西乡塘 Xixiangtang | 台北 Taipei | 台中 Taichung | 高雄 Kaohsiung | 基隆 Keelung`

/** Spelling by the hanzi of a place without its kind. */
export const PLACE_SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[|\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const space = row.indexOf(' ')
      return [row.slice(0, space), row.slice(space + 1)]
    }),
)
