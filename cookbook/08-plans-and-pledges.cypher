// What is planned or pledged, and not done?
// 哪些是计划或承诺，还没有完成？
//
// Claims that the page itself puts into the future, with the words that say so.
MATCH (claim:Claim)-[:EVIDENCED_BY]->(passage:Passage)
WHERE claim.factuality IN ["planned", "pledged"]
MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.factuality AS factuality, subject.name AS subject, claim.predicate AS predicate, object.name AS object,
  passage.quote AS quote
ORDER BY factuality, subject, predicate, object, quote;

// Answer from seeds/:
// factuality | subject | predicate | object | quote
