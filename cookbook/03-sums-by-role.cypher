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

// Answer from seeds/:
// holder | what | value | currency | bound | period | quote
// 厦门市 | 援藏资金 | 15000000 | CNY | - | - | 桥的总投资1860万元，其中厦门援藏资金1500万元，县里配套360万元。
// 山西省 | 落实援疆资金 | 2840000000 | CNY | - | - | 十五年间，山西累计落实援疆资金28.4亿元，在阜康、五家渠两市实施项目512个，建成学校、医院37所。
// 深圳前指 | 投入援疆资金 | 14200000000 | CNY | - | - | 深圳前指总指挥蒙立新给记者看了一份清单：十五年累计投入援疆资金142亿元，实施项目四百多个，其中喀什大学新校区、塔县人民医院传染病区等31个项目以交钥匙方式移交。
// 福建援疆泉州分指挥部 | 投入援疆资金 | 5600000 | CNY | - | 2023 | 两年前，福建援疆泉州分指挥部把这里列为“泉昌石榴籽”示范点，投入援疆资金560万元，修巷道、建广场、办作坊。
// 福建援疆泉州分指挥部 | 落实援疆资金 | 23000000 | CNY | - | - | 按照年度计划,泉州分指落实援疆资金2300万元,用于佃坝镇、滨湖镇等四个乡镇的农村供水改造,6月底已完成投资1540万元。
// 福建援疆龙岩分指挥部 | 安排援疆资金 | 38500000 | CNY | - | 2025 | 游志伟说，今年龙岩分指安排援疆资金3850万元，九成用在县以下。
// 福建省对口支援新疆工作前方指挥部漳州分指挥部 | 安排援疆资金 | 42600000 | CNY | - | 2024 | 今年，漳州分指安排援疆资金4260万元，实施项目11个，其中民生类占八成。
