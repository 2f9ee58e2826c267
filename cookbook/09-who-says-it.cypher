// Who says it: the supporter's or the recipient's paper?
// 是支援方还是受援方的报纸说的？
//
// For each pair the newspapers behind it, with the number of sentences; a page whose paper is not known has its file
// name. A pair on which one side alone reports deserves a second look.
MATCH (supporter:Place)-[pair:PAIRED_ASSISTANCE]->(recipient:Place)
MATCH (:Claim {fact: pair.id})-[:EVIDENCED_BY]->(passage:Passage)
MATCH (page:Page {id: passage.page})
WITH supporter, recipient, coalesce(page.newspaper, page.id) AS newspaper, count(DISTINCT passage) AS sentences
RETURN supporter.name AS supporter, recipient.name AS recipient, newspaper, sentences
ORDER BY recipient, supporter, newspaper;

// Answer from seeds/:
// supporter | recipient | newspaper | sentences
// 厦门市 | 临夏回族自治州 | 南海前沿报 | 1
// 天津市 | 于田县 | 南海前沿报 | 1
// 山西省 | 五家渠市 | 汾河都市报 | 3
// 奉贤区 | 亳州市 | 江海新晨报 | 1
// 南通市 | 伊宁县 | 江海新晨报 | 1
// 南京市 | 伊宁市 | 江海新晨报 | 2
// 广东省 | 伽师县 | 南海前沿报 | 1
// 福州市 | 八宿县 | 鹭江新报 | 1
// 松江区 | 六安市 | 江海新晨报 | 1
// 湖北省 | 博尔塔拉蒙古自治州 | 赛里木湖新报 | 3
// 湖北省 | 双河市 | 赛里木湖新报 | 1
// 龙岩市 | 呼图壁县 | 天山北坡新报 | 3
// 龙岩市 | 呼图壁县 | 汀江新闻报 | 3
// 北京市 | 和田县 | 南海前沿报 | 1
// 北京市 | 和田地区 | 南海前沿报 | 1
// 北京市 | 和田市 | 南海前沿报 | 1
// 深圳市 | 喀什市 | 南海前沿报 | 1
// 深圳市 | 塔什库尔干塔吉克自治县 | 南海前沿报 | 3
// 北京市 | 墨玉县 | 南海前沿报 | 1
// 福州市 | 奇台县 | 天山北坡新报 | 1
// 福建省 | 宁夏回族自治区 | 六盘朔方报 | 2
// 杭州市 | 宿州市 | 江海新晨报 | 1
// 厦门市 | 左贡县 | 鹭江新报 | 4
// 福建省 | 左贡县 | 鹭江新报 | 1
// 宁波市 | 库车市 | 江海新晨报 | 1
// 北京市 | 张家口市 | 南海前沿报 | 1
// 福建省 | 昌吉回族自治州 | 天山北坡新报 | 1
// 泉州市 | 昌吉市 | 天山北坡新报 | 3
// 泉州市 | 昌吉市 | 海丝新报 | 5
// 漳州市 | 木垒哈萨克自治县 | 天山北坡新报 | 3
// 漳州市 | 木垒哈萨克自治县 | 芗江晨报 | 9
// 天津市 | 民丰县 | 南海前沿报 | 1
// 北京市 | 洛浦县 | 南海前沿报 | 1
// 泉州市 | 洛隆县 | 鹭江新报 | 1
// 漳浦县 | 海原县 | 六盘朔方报 | 1
// 徐州市 | 淮北市 | 江海新晨报 | 1
// 闵行区 | 淮南市 | 江海新晨报 | 1
// 南京市 | 滁州市 | 江海新晨报 | 1
// 江宁区 | 特克斯县 | 江海新晨报 | 2
// 三明市 | 玛纳斯县 | 天山北坡新报 | 3
// 三明市 | 玛纳斯县 | 沙溪新报 | 3
// 广东省 | 疏附县 | 南海前沿报 | 1
// 天津市 | 策勒县 | 南海前沿报 | 1
// 宁波市 | 蚌埠市 | 江海新晨报 | 1
// 莆田市 | 西吉县 | 六盘朔方报 | 1
// 漳州市 | 边坝县 | 芗江晨报 | 1
// 漳州市 | 边坝县 | 鹭江新报 | 1
// 龙岩市 | 边坝县 | 鹭江新报 | 1
// 山西省 | 阜康市 | 天山北坡新报 | 1
// 山西省 | 阜康市 | 汾河都市报 | 3
// 福建省 | 阜康市 | 汾河都市报 | 1
// 苏州市 | 阜阳市 | 江海新晨报 | 1
// 浙江省 | 阿克苏地区 | 江海新晨报 | 1
// 杭州市 | 阿克苏市 | 江海新晨报 | 2
