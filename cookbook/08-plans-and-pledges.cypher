// What is planned or pledged, and not done?
// 哪些是计划或承诺，还没有完成？
//
// Claims that the page itself puts into the future, with the words that say so. `object` is an entity, or the figure
// that is planned with its unit.
MATCH (claim:Claim)-[:EVIDENCED_BY]->(passage:Passage)
WHERE claim.factuality IN ["planned", "pledged"]
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object)
RETURN claim.factuality AS factuality, subject.name AS subject, claim.predicate AS predicate,
  coalesce(object.name, object.what + " " + toString(object.value) + object.unit) AS object, passage.quote AS quote
ORDER BY factuality, subject, predicate, object, quote;

// Answer from seeds/:
// factuality | subject | predicate | object | quote
// planned | 三明市 | HAS_MEASURE | 援疆资金 60000000元/年 | 今年是“十五五”开局之年，两地签下新一轮协议：五年内，三明每年安排的援疆资金不低于6000万元，重点投向医疗、制种和文旅。
// planned | 友丰村 | HAS_MEASURE | 处理 80吨 | 在滨湖镇友丰村,一座日处理80吨的污水站即将投入使用;
// planned | 建设东屿湾实验室 | HAS_MEASURE | 全社会研发投入 15% | 建设东屿湾实验室，力争全社会研发投入增长15%。
// planned | 昌吉国家农业科技园区 | HAS_MEASURE | 泉企 3家 | 在昌吉国家农业科技园区,三家泉企今年力争投产。
// planned | 石梯子哈萨克民族乡 | HAS_MEASURE | 牧民 870户 | 开春动工，将惠及870户牧民。
// planned | 石梯子哈萨克民族乡 | HAS_MEASURE | 牧民 870户 | 石梯子乡的饮
// planned | 福建援疆三明分指挥部 | HAS_MEASURE | 示范面积 20000亩 | 今年示范面积将由8000亩扩大到2万亩。
// planned | 福建援疆泉州分指挥部 | FUNDS_OR_BUILDS | 一站式专班 | 昌吉市委常务副书记、福建援疆泉州分指挥部指挥长洪建闽在推介时说，泉州援指将设立一站式专班，从洽谈到投产全程代办。
// planned | 第九届芗城冬至民俗文化周 | HAS_MEASURE | 接待游客 200000人次 | 芗城区文旅局副局长江山介绍，活动持续到本月底，预计接待游客二十万人次。
