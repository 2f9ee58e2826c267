// Which sums of money are reported, and whose are they?
// 报道了哪些资金，属于谁？
//
// Sums of one role: aid_fund, subsidy, donation, matching, contracted, in_place, pipeline, sales, output, tax, income or
// investment. Never add up sums of different roles, nor a total and its parts. `bound` says how the words bound the
// figure: at_least, about or at_most; a dash is an exact figure. Changes (增长32%) and rates (元/户) are no sums.
:param {role: "aid_fund"}
MATCH (holder:Entity)-[:HAS_MEASURE]->(sum:Measure {role: $role})
WHERE sum.comparison IS NULL AND NOT sum.unit CONTAINS "/"
MATCH (sum)<-[:OBJECT]-(:Claim)-[:EVIDENCED_BY]->(passage:Passage)
RETURN DISTINCT holder.name AS holder, sum.what AS what, sum.value AS value, sum.currency AS currency,
  sum.qualifier AS bound, sum.period AS period, passage.quote AS quote
ORDER BY holder, period, what, value, quote;
