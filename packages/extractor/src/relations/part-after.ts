import type { Span } from '@shanhai/model'

/** 某小学｜学生食堂, 某中学｜教师周转房: a thing of its own; a 教学楼 may stand for its school. */
const PART =
  /^(?:学生|教师|教职工|师生|新)?(?:食堂|宿舍(?!楼)|操场|运动场|周转房)(?:改扩建|改造|迁建|扩建|建设)?(?:项目|工程)?(?=$|[，,。；;：:、等和及]|计划|总?投资|总造价|占地|总?建筑面积|已|将|预计|建成|竣工|开工|封顶|交付|投用|可|建设)/u

/** True if words behind the name of a body say that a building of it is meant, which no recognizer found. */
export function isPartAfter(text: string, { end }: Span): boolean {
  return PART.test(text.slice(end, end + 20))
}
