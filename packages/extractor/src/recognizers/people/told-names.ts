import type { Span } from '@shanhai/model'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate } from './name-evidence.js'
import { fillsRoom, goesOn } from './name-room.js'
import type { NameRoom } from './name-room.js'

/** A construction in which a person is told of: what stands before the name, and what behind it. */
interface Telling {
  /** Tested on the words that end before the name. */
  readonly before: RegExp
  /** Tested on the words that begin behind it; absent: the clause goes on in any way. */
  readonly behind?: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const CLAUSE = /(?:^|[\s，。；：！？、,;:“”（(—])$/
const DIGIT = '[\\d一二三四五六七八九十]'

/** Constructions of people's lives and of what is theirs; the name stands where the two expressions meet, marked | in the examples. */
export const TELLINGS: readonly Telling[] = [
  {
    before: CLAUSE,
    behind: new RegExp(`^(?:出生[于在]|生于|今年${DIGIT}|[，,（(](?:今年)?${DIGIT}{2,3}岁|[，,（(][男女][，,])`),
    examples: ['|万国庆|出生在北方', '|沈从容|，45岁'],
    counterExamples: ['|高标准|今年过半'],
  },
  {
    before: CLAUSE,
    behind:
      /^的(?:名字|手机|电话|办公室|宿舍|事迹|故事|身影|笔记本|日记|朋友圈|桌上|抽屉|背包|妻子|丈夫|父亲|母亲|父母|儿子|女儿|爱人|徒弟|学生们?|同事|家人|眼泪|眼里|脸上|手上|声音|话|办法)/,
    examples: ['|沈从容|的名字是爷爷取的', '|马到成|的手机响了'],
    counterExamples: ['|农牧民|的故事'],
  },
  {
    before: /[与同跟]$/,
    behind: /^(?:同行|一起|一同|一道|结对|搭档|共事|聊|交谈|握手|道别|相识|结下|做了?邻居)/,
    examples: ['与|方向明|同行的还有两位农艺师'],
    counterExamples: ['与|施工方|一起'],
  },
  {
    before: /(?:来自[^，。；！？\n]{2,20}|挂职|任教|支教|工作|返程|退休|留守|岁|毕业|值班|进修|[人籍])的$/,
    examples: ['来自江西的|高明确|这样说', '在工布江达县挂职的|向阳春|没有回家'],
    counterExamples: ['来自江西的|高科技|企业'],
  },
]

const LONGEST_BEFORE = 26
const LONGEST_BEHIND = 10

/** People of whom is told in one of the {@link TELLINGS}, whatever the tokenizer cut of their names. */
export function findToldNames(room: NameRoom): readonly Span[] {
  const { hits, surnameStarts } = room
  const { text } = room.document
  const names: Span[] = []
  for (const at of surnameStarts) {
    if (!MAY_STAND_BEFORE.includes(at === 0 ? '\n' : text.charAt(at - 1))) continue
    const cell = candidatesAt(text, hits, at).find((one) => fillsRoom(room, one, LEAST))
    if (cell && isTold(room, cell)) names.push({ start: cell.start, end: cell.end })
  }
  return names
}

/** Least weight of the given characters. */
const LEAST = -2
const MAY_STAND_BEFORE = '\n \u3000，。；：！？、,;:“”（(—与同跟的'

function isTold(room: NameRoom, { start, end }: NameCandidate): boolean {
  const { text } = room.document
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const behind = text.slice(end, end + LONGEST_BEHIND)
  return TELLINGS.some((told) => told.before.test(before) && (told.behind?.test(behind) ?? goesOn(room, end)))
}
