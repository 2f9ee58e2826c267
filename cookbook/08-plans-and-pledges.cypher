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
