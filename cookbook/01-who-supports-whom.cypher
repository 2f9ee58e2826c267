// Who supports which county?
// 谁对口支援哪个县？
//
// One row for each pair whose recipient stands at the given level, best proven first. `strength` is explicit where a
// sentence says so or names an aid body with its county, and implied where only people or money are mentioned.
// Pairs that only the reference list knows are left out.
:param {level: "county"}
MATCH (supporter:Place)-[pair:PAIRED_ASSISTANCE]->(recipient:Place {level: $level})
WHERE pair.status <> "reference"
RETURN supporter.name AS supporter, recipient.name AS recipient, pair.programme AS programme,
  pair.strength AS strength, pair.passageCount AS sentences
ORDER BY strength, recipient, supporter, programme;

// Answer from seeds/:
// supporter | recipient | programme | strength | sentences
// 天津市 | 于田县 | xinjiang | explicit | 1
// 山西省 | 五家渠市 | xinjiang | explicit | 3
// 南通市 | 伊宁县 | xinjiang | explicit | 1
// 南京市 | 伊宁市 | xinjiang | explicit | 2
// 广东省 | 伽师县 | xinjiang | explicit | 1
// 福州市 | 八宿县 | tibet | explicit | 1
// 湖北省 | 双河市 | xinjiang | explicit | 1
// 龙岩市 | 呼图壁县 | xinjiang | explicit | 6
// 北京市 | 和田县 | xinjiang | explicit | 1
// 北京市 | 和田市 | xinjiang | explicit | 1
// 深圳市 | 喀什市 | xinjiang | explicit | 1
// 深圳市 | 塔什库尔干塔吉克自治县 | xinjiang | explicit | 3
// 北京市 | 墨玉县 | xinjiang | explicit | 1
// 福州市 | 奇台县 | xinjiang | explicit | 1
// 厦门市 | 左贡县 | tibet | explicit | 4
// 福建省 | 左贡县 | tibet | explicit | 1
// 宁波市 | 库车市 | xinjiang | explicit | 1
// 泉州市 | 昌吉市 | xinjiang | explicit | 8
// 漳州市 | 木垒哈萨克自治县 | xinjiang | explicit | 12
// 天津市 | 民丰县 | xinjiang | explicit | 1
// 北京市 | 洛浦县 | xinjiang | explicit | 1
// 泉州市 | 洛隆县 | tibet | explicit | 1
// 漳浦县 | 海原县 | east_west | explicit | 1
// 江宁区 | 特克斯县 | xinjiang | explicit | 2
// 三明市 | 玛纳斯县 | xinjiang | explicit | 6
// 广东省 | 疏附县 | xinjiang | explicit | 1
// 天津市 | 策勒县 | xinjiang | explicit | 1
// 莆田市 | 西吉县 | east_west | explicit | 1
// 漳州市 | 边坝县 | tibet | explicit | 2
// 龙岩市 | 边坝县 | tibet | explicit | 1
// 山西省 | 阜康市 | xinjiang | explicit | 4
// 福建省 | 阜康市 | xinjiang | explicit | 1
// 杭州市 | 阿克苏市 | xinjiang | explicit | 2
