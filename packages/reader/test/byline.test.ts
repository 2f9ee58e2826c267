import { describe, expect, it } from 'vitest'
import { parseBylines, parsePhotographer } from '../src/byline.js'

const marked = (text: string): readonly string[] =>
  parseBylines(text).map(({ role, name }) => `${role[0] ?? ''}:${name}`)

describe('parseBylines', () => {
  it.each([
    { given: '□本报记者 沈柏舟 程岚', want: ['r:沈柏舟', 'r:程岚'] },
    { given: '⊙本报记者 沈柏舟 通讯员 程岚 葛鸣', want: ['r:沈柏舟', 'c:程岚', 'c:葛鸣'] },
    { given: '本报讯（记者 沈柏舟 通讯员 程岚）', want: ['r:沈柏舟', 'c:程岚'] },
    { given: '本报讯(融媒体记者沈柏舟 通讯员程岚)', want: ['r:沈柏舟', 'c:程岚'] },
    { given: '本报讯 实习记者沈柏舟报道:', want: ['r:沈柏舟'] },
    { given: '本报讯 通讯员阿依古丽·买买提报道:', want: ['c:阿依古丽·买买提'] },
    { given: '本报记者 沈柏舟 文/图', want: ['r:沈柏舟'] },
    { given: '本报讯（记者 沈柏舟、程岚）', want: ['r:沈柏舟', 'r:程岚'] },
    { given: '本报记者 沈柏舟 摄影报道', want: ['r:沈柏舟'] },
    { given: '记者从市图书馆获悉，', want: [] },
    { given: '本报记者 翁 汀 沈 舟', want: ['r:翁汀', 'r:沈舟'] },
    { given: '⊙本报记者 简一鸣 通讯员 吴 越', want: ['r:简一鸣', 'c:吴越'] },
    { given: '本报记者 沈柏舟 发自云台', want: ['r:沈柏舟'] },
  ])('$given', ({ given, want }) => {
    expect(marked(given)).toEqual(want)
  })

  it.each([
    { given: '□沈柏舟摄', want: ['沈柏舟'] },
    { given: '白鹭回来了。 沈柏舟 摄', want: ['沈柏舟'] },
    { given: '白鹭回来了（沈柏舟 摄）', want: ['沈柏舟'] },
    { given: '孩子们在球场上奔跑。 单 小龙摄', want: ['单小龙'] },
    { given: '本报记者 蓝小舟 摄', want: ['蓝小舟'] },
    { given: '白鹭回来了。', want: [] },
  ])('photographer: $given', ({ given, want }) => {
    expect(parsePhotographer(given).map(({ name }) => name)).toEqual(want)
  })
})
