// Which townships and villages appear in articles about assistance?
// 援助报道里出现了哪些乡镇和村？
//
// With the place that they are part of, where a page says so, and how many things are located there.
MATCH (place:Place)
WHERE place.level IN ["township", "village"] AND place.assistance
OPTIONAL MATCH (place)-[:PART_OF|LOCATED_IN]->(above:Place)
WITH place, above ORDER BY above.name
WITH place, collect(DISTINCT above.name) AS partOf
RETURN place.name AS name, partOf, COUNT { (place)<-[:LOCATED_IN]-() } AS located, place.mentionCount AS mentions
ORDER BY mentions DESC, name, place.id;

// Answer from seeds/:
// name | partOf | located | mentions
// 闽宁镇 | 永宁县 | 0 | 4
// 佃坝镇 | 昌吉市 | 0 | 2
// 包家店镇 |  | 0 | 2
// 园户村镇 | 呼图壁县 | 0 | 2
// 小营盘镇 | 博乐市 | 0 | 2
// 滨湖镇 |  | 0 | 2
// 二畦村 | 佃坝镇 | 0 | 1
// 依尔喀巴克村 | 博斯坦乡 | 0 | 1
// 兰州湾镇 |  | 0 | 1
// 博斯坦乡 | 木垒哈萨克自治县 | 1 | 1
// 友丰村 | 滨湖镇 | 0 | 1
// 双湾村 | 新户镇 | 0 | 1
// 城关镇 | 阜康市 | 0 | 1
// 大丰镇 |  | 0 | 1
// 新户镇 | 木垒哈萨克自治县 | 0 | 1
// 旺达镇 | 左贡县 | 0 | 1
// 曙光村 |  | 0 | 1
// 曙光村 | 榆树沟镇 | 0 | 1
// 榆树沟镇 | 昌吉市 | 0 | 1
// 照壁山乡 |  | 0 | 1
// 班迪尔乡 | 塔什库尔干塔吉克自治县 | 0 | 1
// 石梯子哈萨克民族乡 |  | 0 | 1
// 英格堡乡 |  | 1 | 0
// 雀仁乡 |  | 1 | 0
