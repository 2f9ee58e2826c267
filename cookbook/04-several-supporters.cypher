// Which recipients have more than one supporter?
// 哪些地方有不止一个支援方？
//
// A province and one of its own cities count as two here: look at the names, and at the recipient's `level`.
MATCH (supporter:Place)-[pair:PAIRED_ASSISTANCE]->(recipient:Place)
WHERE pair.status <> "reference"
WITH recipient, supporter ORDER BY supporter.name
WITH recipient, collect(DISTINCT supporter.name) AS supporters
WHERE size(supporters) > 1
RETURN recipient.name AS recipient, recipient.level AS level, supporters
ORDER BY recipient;

// Answer from seeds/:
// recipient | level | supporters
// 左贡县 | county | 厦门市, 福建省
// 边坝县 | county | 漳州市, 龙岩市
// 阜康市 | county | 山西省, 福建省
