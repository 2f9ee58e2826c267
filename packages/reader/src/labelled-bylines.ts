import type { Byline } from '@shanhai/model'
import { parseSignature } from './byline.js'

/** What someone did for a story, as a label before the name; null: the editors, who are named and wrote nothing. */
const LABELS: readonly (readonly [label: string, role: Byline['role'] | null])[] = [
  ['文[/／、]?图|图[/／、]?文|文[/／]摄|撰文[/／]摄影', 'reporter'],
  ['作者|撰文|撰稿|文字?|采写|执笔|口述|整理|编译|翻译|(?:本报|全媒体|融媒体)?记者|通讯员', 'reporter'],
  ['摄影?|摄像|图片?|供图|图片提供|制图', 'photographer'],
  ['编辑|策划|审核|统筹|校对|责编|视频|设计', null],
]
const LABEL = LABELS.map(([label]) => label).join('|')
const NAME = '\\p{Script=Han}{2,4}|\\p{Script=Han}{1,8}[·•]\\p{Script=Han}{1,8}'
const NAMES = `(?:${NAME})(?:[\\s、]{1,2}(?:${NAME})(?!\\s?[：:｜|]))*`
const LINE = new RegExp(`^(?:(?:${LABEL})\\s?[：:｜|]\\s?${NAMES}(?:\\s{1,4}|$)){1,4}$`, 'u')
const ENTRY = new RegExp(`(${LABEL})\\s?[：:｜|]\\s?(${NAMES})`, 'gu')
/** 何某 吴某 文/图: the label behind the names. */
const BEHIND = new RegExp(
  `^(${NAMES})\\s{0,2}(?:文\\s?[/／、]\\s?图|图\\s?[/／、]\\s?文|文\\s?[/／]\\s?摄|摄影报道|文并摄)$`,
  'u',
)
const LONGEST = 60

/** Who a line of labels and names names: `撰文：甲乙 摄影：丙丁`, `文｜甲乙`, `甲乙 丙丁 文/图`; empty if it is no such line. */
export function labelledBylines(text: string): readonly Byline[] {
  if (text.length > LONGEST) return []
  const behind = BEHIND.exec(text)
  if (behind !== null) return parseSignature(behind[1] ?? '')
  if (!LINE.test(text)) return []
  return [...text.matchAll(ENTRY)].flatMap(([, label = '', names = '']) => {
    const role = roleOf(label)
    return role === null ? [] : names.split(/[\s、]+/).map((name) => ({ role, name }))
  })
}

function roleOf(label: string): Byline['role'] | null {
  return LABELS.find(([labels]) => new RegExp(`^(?:${labels})$`, 'u').test(label))?.[1] ?? null
}
