import { counted } from './english.js'
/** What contradictions are called. */
export interface ConflictMessages {
  readonly title: string
  readonly none: string
  readonly hint: string
  readonly against: string
  readonly side: string
  readonly openFact: string
  readonly outside: (count: number) => string
}

export const CONFLICTS_ZH: ConflictMessages = {
  title: '矛盾的说法',
  none: '本图没有相互矛盾的说法：没有哪两处报道同一时期说法不同，也没有与参考名录不合的。',
  hint: '两种说法不能都对，这里都保留；以原句和出处判断，可在各自的事实处更正。',
  against: '与之矛盾',
  side: '并排查看',
  openFact: '查看这条事实',
  outside: (count) => `另有${String(count)}条陈述，与之矛盾的说法不在本图中。`,
}

export const CONFLICTS_EN: ConflictMessages = {
  title: 'Contradicting statements',
  none: 'Nothing in this graph contradicts: no two reports differ over one time, and none differs from the reference list.',
  hint: 'Not both can be true, and both are kept: judge by the words and their sources, and correct either at its fact.',
  against: 'Contradicted by',
  side: 'Side by side',
  openFact: 'All of this fact',
  outside: (count) =>
    `${counted(count, 'more statement')} ${count === 1 ? 'is' : 'are'} contradicted by some that this graph does not hold.`,
}
