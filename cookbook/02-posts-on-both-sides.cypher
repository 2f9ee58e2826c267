// Who holds posts on both sides?
// 谁在两地都有职务？
//
// People with a post in an aid body and another one that is in none: mostly a secondment to the recipient. `holder` says
// where the other post is, which may also be at home.
MATCH (person:Person)-[aid:HOLDS_POSITION]->(body:Organization {kind: "aid_body"})
MATCH (person)-[post:HOLDS_POSITION]->(holder:Entity)
WHERE holder <> body AND NOT coalesce(holder.kind = "aid_body", false)
RETURN DISTINCT person.name AS person, body.name AS aidBody, aid.title AS aidPost, holder.name AS holder, post.title AS post
ORDER BY person, aidBody, aidPost, holder, post;

// Answer from seeds/:
// person | aidBody | aidPost | holder | post
// 沈岳 | 福建省对口支援新疆工作前方指挥部漳州分指挥部 | 指挥长 | 木垒县委 | 副书记
// 洪建闽 | 福建援疆泉州分指挥部 | 指挥长 | 昌吉市委 | 常务副书记
// 游志伟 | 福建援疆龙岩分指挥部 | 指挥长 | 呼图壁县委 | 副书记
// 端木恒 | 南京市对口支援新疆伊犁州伊宁市前方工作组 | 组长 | 伊宁市委 | 副书记
// 蒙立新 | 深圳前指 | 总指挥 | 喀什地委 | 副书记
// 蔡哲 | 漳浦援宁工作组 | 组长 | 海原县 | 副县长
// 蔡哲 | 漳浦援宁工作组 | 组长 | 海原县委 | 常委
// 邓启航 | 福建援疆三明分指挥部 | 党委书记 | 玛纳斯县 | 副县长
// 邓启航 | 福建援疆三明分指挥部 | 党委书记 | 玛纳斯县委 | 常委
// 邓启航 | 福建援疆三明分指挥部 | 指挥长 | 玛纳斯县 | 副县长
// 邓启航 | 福建援疆三明分指挥部 | 指挥长 | 玛纳斯县委 | 常委
// 邱道明 | 福建省援疆前方指挥部 | 总指挥 | 昌吉回族自治州党委 | 副书记
// 霍英杰 | 山西省援疆前方指挥部 | 副总指挥 | 阜康市委 | 副书记
// 鲁小满 | 江宁区援疆工作组 | 副组长 | 特克斯县文旅局 | 副局长
// 龚自强 | 湖北省对口支援博州前方指挥部 | 党委书记 | 博州党委 | 副书记
