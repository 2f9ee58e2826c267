/** One thing that a reader does: one decision, however many keys it takes. */
export type Step =
  /** Presses the first button, link or box of this name; `in` narrows to a part of the page; `shows`: what is there before the next step. */
  | { readonly press: string | RegExp; readonly in?: string; readonly shows?: string }
  /** Types into a field. */
  | { readonly type: string; readonly into: string }
  /** Takes the first hit of the search. */
  | { readonly take: 'first hit' }
  /** Chooses from a list. */
  | { readonly choose: string; readonly from: string }
  /** Opens the address of the view anew, as someone does to whom it was sent. */
  | { readonly reopen: 'address' }

export interface Task {
  readonly question: string
  readonly steps: readonly Step[]
  /** What the page must show in the panel then, or in the element that `where` names. */
  readonly answer: readonly string[]
  readonly where?: string
}

/** Most steps that any of the questions may take. */
export const MAX_STEPS = 6

const SEARCH = '搜索'
const OTHER = '到另一实体的路径'

/** What readers come for, on the sample graph, with the answers. */
export const TASKS: readonly Task[] = [
  {
    question: '三明市支援哪里？哪家报纸哪天哪版说的？',
    steps: [{ press: /三明市 → / }],
    answer: ['三明市对口支援玛纳斯县', '《沿海日报》，2024-05-06（推定），第1版，《山海相连 情系天山》', '记者：方远'],
  },
  {
    question: '三明市给玛纳斯县多少援助资金？谁说的？给出引用（GB/T 7714）。',
    steps: [
      { press: /三明市 → / },
      { press: /^援助资金/, in: '[data-money]' },
      { press: '复制 GB/T 7714', in: '[data-money]' },
    ],
    answer: [
      '1200万元',
      '三明分指挥部今年安排援助资金1200万元',
      '记者：方远',
      '方远. 山海相连 情系天山[N]. 沿海日报, [2024-05-06](1).',
    ],
    where: '[data-money]',
  },
  {
    question: '泉州分指挥部的指挥长是谁？',
    steps: [{ type: 'quanzhoufen', into: SEARCH }, { take: 'first hit' }],
    answer: ['福建援疆泉州分指挥部', '庄海生任福建援疆泉州分指挥部指挥长'],
  },
  {
    question: '漳州与厦门两对，哪一对未见援助机构的报道？',
    steps: [{ press: /漳州市 → / }, { choose: '厦门市 → 吉木萨尔县', from: '与另一对比较' }, { press: '比较' }],
    answer: ['福建援疆漳州分指挥部', '未见报道'],
    where: 'table.comparison tr:has(th:text-is("援助机构"))',
  },
  {
    question: '呼图壁县有哪些学校和医院？（输入繁体）',
    steps: [{ type: '呼圖壁縣', into: SEARCH }, { take: 'first hit' }],
    answer: ['呼图壁县中学位于呼图壁县', '呼图壁县人民医院位于呼图壁县', '呼图壁县职业学校位于呼图壁县'],
  },
  {
    question: '林一帆与木垒县怎样相连？',
    steps: [{ type: 'lyf', into: SEARCH }, { take: 'first hit' }, { type: '木垒', into: OTHER }, { take: 'first hit' }],
    answer: ['相隔2步，共1条最短路径', '林一帆 — 福建援疆漳州分指挥部 — 木垒哈萨克自治县', '分指挥部的灯常亮到深夜'],
  },
  {
    question: '读一读证明三明结对的稿件，从中打开玛纳斯县。',
    steps: [{ press: /三明市 → / }, { press: '阅读全文' }, { press: '玛纳斯县', in: '.reading' }],
    answer: ['玛纳斯县中学位于玛纳斯县', '三明市对口支援玛纳斯县'],
  },
  {
    question: '只看2024年的事实，还剩几条？',
    steps: [{ choose: '2024', from: '从' }],
    answer: ['30/48条事实'],
    where: '.filters [aria-live]',
  },
  {
    question: '看看不靠参考名录还有几条事实，再撤销这一步。',
    steps: [{ press: '参考名录', in: '.filters', shows: '37/48条事实' }, { press: /^撤销/ }],
    answer: ['48/48条事实'],
    where: '.filters [aria-live]',
  },
  {
    question: 'Whom does Sanming assist? Send the view to a colleague. (English)',
    steps: [{ press: 'English' }, { press: /Sanming \(三明市\) → / }, { reopen: 'address' }],
    answer: ['Sanming (三明市) assists Manas County (玛纳斯县)', 'stated', 'page 1'],
  },
]
