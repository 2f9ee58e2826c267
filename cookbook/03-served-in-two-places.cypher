// Which officials have served in two recipient places?
// 哪些干部在两个受援地任过职？
//
// Follows each aid body to the place where it is stationed; a person with posts in bodies of two places is listed once
// for each two. Names alone do not make one person: entities are told apart by their body or place.
MATCH (person:Person)-[:HOLDS_POSITION]->(:Organization)-[:STATIONED_IN|LOCATED_IN]->(first:Place)
MATCH (person)-[:HOLDS_POSITION]->(:Organization)-[:STATIONED_IN|LOCATED_IN]->(second:Place)
WHERE first.id < second.id
RETURN DISTINCT person.name AS person, first.name AS first, second.name AS second
ORDER BY person, first, second;

// Answer from seeds/:
// person | first | second
