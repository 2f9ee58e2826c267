/** What a programme is called beside its people and money; a part of regular expressions. */
export const AIM = '(?:对口)?援(?:疆|藏|宁|青|黔|川|甘|滇|桂|渝|蒙)'

/** Right behind a place: people and firms from there, who are not the place itself; {@link STAFF} aside. */
export const OTHER_PEOPLE =
  /^(?:市|省|区|县)?的?(?:[某各籍]|客商|游客|企业|公司|商人|客人|市民|居民|旅客|亲友|家人|老板|同胞)/u

/** Those whom a supporter sends, and what it pays with; a part of regular expressions. */
export const STAFF =
  '(?:干部人才|干部|人才|教师|支教老师|老师|校长|医生|医师|护士|医疗专家|医疗人才|医疗队|医务人员|专家|专技人员|技术人员|农技员|队员|志愿者|资金|款项|钱(?!包))'
