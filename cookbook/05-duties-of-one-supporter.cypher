// What are all duties of one supporter?
// 一个支援方承担哪些任务？
//
// Every place that the supporter assists, by programme. The parameter is the code of the administrative division.
:param {adcode: "350600"}
MATCH (supporter:Place {adcode: $adcode})-[pair:PAIRED_ASSISTANCE]->(recipient:Place)
WHERE pair.status <> "reference"
RETURN pair.programme AS programme, recipient.name AS recipient, recipient.level AS level, pair.strength AS strength
ORDER BY programme, recipient;

// Answer from seeds/:
// programme | recipient | level | strength
// tibet | 边坝县 | county | explicit
// xinjiang | 木垒哈萨克自治县 | county | explicit
