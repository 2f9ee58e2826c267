// Under which names does an aid body appear?
// 一个援助机构有哪些名称？
//
// All aid bodies whose names hold the given words; without words (an empty text) all of them.
:param {words: "漳州"}
MATCH (body:Organization {kind: "aid_body"})
WHERE body.names CONTAINS $words
OPTIONAL MATCH (body)-[:REPRESENTS]->(supporter:Place)
OPTIONAL MATCH (body)-[:STATIONED_IN]->(recipient:Place)
WITH body, collect(DISTINCT supporter.name) AS supporters, collect(DISTINCT recipient.name) AS recipients
RETURN body.name AS aidBody, body.aliases AS aliases, supporters, recipients
ORDER BY aidBody, body.id;

// Answer from seeds/:
// aidBody | aliases | supporters | recipients
// 福建省对口支援新疆工作前方指挥部漳州分指挥部 | 漳州分指, 漳州分指挥部, 福建援疆漳州分指挥部 | 漳州市 | 木垒哈萨克自治县
