// Which pairs rest on one sentence, or are contested?
// 哪些结对只凭一句话，或有矛盾？
//
// The place to begin with checking: the sentence stands beside the pair.
MATCH (supporter:Place)-[pair:PAIRED_ASSISTANCE]->(recipient:Place)
WHERE pair.passageCount = 1 OR pair.contested
MATCH (:Claim {fact: pair.id})-[:EVIDENCED_BY]->(passage:Passage)
RETURN DISTINCT supporter.name AS supporter, recipient.name AS recipient, pair.programme AS programme, pair.contested AS contested,
  passage.quote AS quote
ORDER BY recipient, supporter, programme, quote;

// Answer from seeds/:
// supporter | recipient | programme | contested | quote
// 厦门市 | 临夏回族自治州 | east_west | false | 同一时间，厦门与临夏州的结对关系也画上句号。
// 天津市 | 于田县 | xinjiang | false | 天津则牵手策勒、于田、民丰三县。
// 奉贤区 | 亳州市 | yrd_pairing | false | 上海市奉贤区——亳州市
// 南通市 | 伊宁县 | xinjiang | false | 南通市对口帮扶伊宁县，纺织产业园里机器声昼夜不停。
// 广东省 | 伽师县 | xinjiang | false | 作为广东省的受援县，疏附、伽师两县这几年变化最大的是产业园。
// 福州市 | 八宿县 | tibet | false | 图片、实物、短片讲述福州与八宿、厦门与左贡、泉州与洛隆、漳州、龙岩与边坝的结对故事。
// 松江区 | 六安市 | yrd_pairing | false | 上海市松江区——六安市
// 湖北省 | 双河市 | xinjiang | false | 同样由湖北支援的,还有紧挨着博乐的双河市。
// 北京市 | 和田县 | xinjiang | false | 从首都到和田，北京市对口支援和田市、和田县、墨玉县、洛浦县的新一批干部人才日前启程；
// 北京市 | 和田地区 | xinjiang | false | 北京市援疆和田指挥部党委书记、指挥长顾行之送走老队员，又迎来新面孔。
// 北京市 | 和田市 | xinjiang | false | 从首都到和田，北京市对口支援和田市、和田县、墨玉县、洛浦县的新一批干部人才日前启程；
// 深圳市 | 喀什市 | xinjiang | false | 2010年以来，喀什市和塔县的对口援建由深圳市承担。
// 北京市 | 墨玉县 | xinjiang | false | 从首都到和田，北京市对口支援和田市、和田县、墨玉县、洛浦县的新一批干部人才日前启程；
// 福州市 | 奇台县 | xinjiang | false | 会议通报,福建省有关设区市结对帮扶我州五县二市的格局保持稳定:福州对奇台,三明对玛纳斯,泉州对昌吉市,龙岩对呼图壁;
// 杭州市 | 宿州市 | yrd_pairing | false | 杭州市——宿州市
// 福建省 | 左贡县 | tibet | false | 福建省第十一批援藏工作队左贡工作组组长纪远航是工程师出身。
// 宁波市 | 库车市 | xinjiang | false | 据钱塘通讯社消息 杭州与阿克苏市、宁波与库车市，两对“山海兄弟”近日在阿克苏晒出成绩单。
// 北京市 | 张家口市 | east_west | false | 在东西部协作版图上，张家口曾由北京帮扶，那一轮结对已于2021年4月结束；
// 福建省 | 昌吉回族自治州 | xinjiang | false | 州党委副书记、福建省援疆前方指挥部总指挥邱道明出席并讲话。
// 天津市 | 民丰县 | xinjiang | false | 天津则牵手策勒、于田、民丰三县。
// 北京市 | 洛浦县 | xinjiang | false | 从首都到和田，北京市对口支援和田市、和田县、墨玉县、洛浦县的新一批干部人才日前启程；
// 泉州市 | 洛隆县 | tibet | false | 图片、实物、短片讲述福州与八宿、厦门与左贡、泉州与洛隆、漳州、龙岩与边坝的结对故事。
// 漳浦县 | 海原县 | east_west | false | 2019年，福建漳浦县与海原“结亲”。
// 徐州市 | 淮北市 | yrd_pairing | false | 徐州市——淮北市
// 闵行区 | 淮南市 | yrd_pairing | false | 上海市闵行区——淮南市
// 南京市 | 滁州市 | yrd_pairing | false | 南京市——滁州市
// 广东省 | 疏附县 | xinjiang | false | 作为广东省的受援县，疏附、伽师两县这几年变化最大的是产业园。
// 天津市 | 策勒县 | xinjiang | false | 天津则牵手策勒、于田、民丰三县。
// 宁波市 | 蚌埠市 | yrd_pairing | false | 宁波市——蚌埠市
// 莆田市 | 西吉县 | east_west | false | 记者了解到，早在1997年，莆田市就与西吉县结成帮扶对子，莆田鞋企在西吉设的分厂至今红火。
// 龙岩市 | 边坝县 | tibet | false | 图片、实物、短片讲述福州与八宿、厦门与左贡、泉州与洛隆、漳州、龙岩与边坝的结对故事。
// 福建省 | 阜康市 | xinjiang | false | 原先，阜康由福建支援；
// 苏州市 | 阜阳市 | yrd_pairing | false | 苏州市——阜阳市
// 浙江省 | 阿克苏地区 | xinjiang | false | “浙江对口支援阿克苏地区已有十五年，账要算，情更长。”
