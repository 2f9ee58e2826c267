/** What the page says about corrections. */
export interface CorrectionMessages {
  readonly title: string
  readonly count: (count: number) => string
  readonly none: string
  /** When the corrections take effect, and how they are undone. */
  readonly hint: string
  readonly correct: string
  readonly rename: string
  readonly newName: string
  readonly retype: string
  readonly same: string
  readonly notSame: string
  readonly otherHint: string
  readonly drop: string
  readonly confirm: string
  readonly wrong: string
  readonly apply: string
  readonly withdraw: string
  /** Beside what a pending correction is about. */
  readonly pending: (count: number) => string
  /** Beside a fact that was answered. */
  readonly answered: (answer: string) => string
  readonly download: string
  readonly save: string
  readonly saving: string
  /** Over the lines as the file will hold them. */
  readonly file: string
  /** Before something takes the place of a graph with unsaved corrections. */
  readonly discard: (count: number) => string
  readonly saved: (file: string) => string
  readonly refused: (reason: string) => string
  readonly ofPair: Readonly<Record<'same' | 'not same', (one: string, other: string) => string>>
  readonly ofFact: Readonly<Record<'drop' | 'confirm', (sentence: string) => string>>
  readonly renamed: (name: string, to: string) => string
  readonly retyped: (name: string, type: string) => string
  readonly dropped: (name: string) => string
}

export const CORRECTIONS_ZH: CorrectionMessages = {
  title: '更正',
  count: (count) => `更正 ${String(count)}`,
  none: '还没有更正。在实体和事实处可以提出。',
  hint: '更正写入 corrections.yaml，下次 shanhai build 时生效；图中在此之前不变。删去文件中的一行即撤销。参考名录中也有的结对，删去报纸的说法后仍会列为参考名录所载。',
  correct: '更正此实体',
  rename: '改名',
  newName: '新名称',
  retype: '改类型',
  same: '与另一实体是同一个',
  notSame: '与另一实体不是同一个',
  otherHint: '查找另一实体',
  drop: '删去此实体',
  confirm: '属实',
  wrong: '不实',
  apply: '提出',
  withdraw: '撤回',
  pending: (count) => `有${String(count)}条更正待生效`,
  answered: (answer) => `已标为“${answer}”，待生效`,
  download: '下载 corrections.yaml',
  save: '写入 corrections.yaml',
  saving: '正在写入……',
  file: '文件内容',
  discard: (count) => `有${String(count)}条更正还没有保存。打开另一个图谱会丢掉它们，仍要打开吗？`,
  saved: (file) => `已写入 ${file}；再次构建后生效`,
  refused: (reason) => `未能写入：${reason}`,
  ofPair: {
    same: (one, other) => `“${one}”与“${other}”是同一个`,
    'not same': (one, other) => `“${one}”与“${other}”不是同一个`,
  },
  ofFact: { drop: (sentence) => `不实：${sentence}`, confirm: (sentence) => `属实：${sentence}` },
  renamed: (name, to) => `“${name}”改名为“${to}”`,
  retyped: (name, type) => `“${name}”的类型改为${type}`,
  dropped: (name) => `删去“${name}”及其全部说法`,
}

export const CORRECTIONS_EN: CorrectionMessages = {
  title: 'Corrections',
  count: (count) => `Corrections ${String(count)}`,
  none: 'No corrections yet. Make them where entities and facts are shown.',
  hint: 'Corrections go into corrections.yaml and take effect with the next shanhai build; until then the graph stays as it is. Delete a line of the file to undo it. A pair that a reference list has too stays as a reference when what papers say of it is dropped.',
  correct: 'Correct this entity',
  rename: 'Rename',
  newName: 'New name',
  retype: 'Change the type',
  same: 'Is the same as another',
  notSame: 'Is not the same as another',
  otherHint: 'find the other entity',
  drop: 'Drop this entity',
  confirm: 'True',
  wrong: 'Not true',
  apply: 'Add',
  withdraw: 'Withdraw',
  pending: (count) => (count === 1 ? '1 correction pending' : `${String(count)} corrections pending`),
  answered: (answer) => `marked “${answer}”, pending`,
  download: 'Download corrections.yaml',
  save: 'Write to corrections.yaml',
  saving: 'Being written…',
  file: 'Lines of the file',
  discard: (count) =>
    `${count === 1 ? '1 correction is' : `${String(count)} corrections are`} not saved. Opening another graph loses them. Open it?`,
  saved: (file) => `written to ${file}; build again for it to take effect`,
  refused: (reason) => `not written: ${reason}`,
  ofPair: {
    same: (one, other) => `“${one}” and “${other}” are one`,
    'not same': (one, other) => `“${one}” and “${other}” are not one`,
  },
  ofFact: { drop: (sentence) => `not true: ${sentence}`, confirm: (sentence) => `true: ${sentence}` },
  renamed: (name, to) => `“${name}” is renamed “${to}”`,
  retyped: (name, type) => `“${name}” becomes: ${type}`,
  dropped: (name) => `“${name}” is dropped, with all that is said of it`,
}
