import type { DifferenceCounts, RecordMessages } from './record-messages.js'

const counts = ({ added, changed, removed }: DifferenceCounts): string =>
  `新增 ${added}，改变 ${changed}，移除 ${removed}`

/** 比较、合并和更正结果文件夹的命令所用的中文信息。 */
export const ZH_RECORDS: RecordMessages = {
  help: {
    diff: '列出第二个结果文件夹与第一个的差别：版面、实体、事实',
    diffExamples: `
示例：
  shanhai diff out-last-week out
  shanhai diff out-last-week out --json

+ 只在第二个中，- 只在第一个中，~ 两个都有但不同（附不同之处）。`,
    merge: '把几个结果文件夹合成一个，与一次构建全部版面逐字节相同',
    mergeExamples: `
示例：
  shanhai merge out-zhangzhou out-changji -o out

各文件夹须由同一版本、同样的名称表（--lexicon）构建；同名版面在各文件夹中必须相同。`,
    review: '逐条核对存疑的归并和陈述，把判断写入 corrections.yaml',
    reviewExamples: `
示例：
  shanhai review out
  shanhai review out --corrections corrections.yaml < answers.txt

回答：y 是，n 否，u 不确定，b 返回，q 退出。每个回答立即保存，再次构建时生效；删除文件中的一行即撤销（见 docs/identity.md）。`,
    coverage: '说明构建结果还缺什么：证据、来源、年份、未归并的名称、项目数、版面',
    coverageExamples: `
示例：
  shanhai coverage out
  shanhai coverage out --pairs
  shanhai coverage out --json`,
    report: '写出一对结对的档案，或两对的比较，附编号的注（Markdown）',
    reportExamples: `
示例：
  shanhai report 木垒县 -o out
  shanhai report 漳州市→木垒县 泉州市→昌吉市 -o out --file 比较.md
  shanhai --lang en report 玛纳斯县 -o out

一对可用其中一地、两地（漳州市→木垒县）或其事实的编号来指明；shanhai pairs out 列出全部。`,
  },
  options: {
    before: '作为比较基准的结果文件夹',
    after: '要比较的结果文件夹',
    parts: '构建的结果文件夹',
    corrections: '更正文件（设置文件旁的 corrections.yaml）',
    correctionsOut: '写入回答的更正文件（设置文件旁的 corrections.yaml）',
    edit: '网页中提出的更正写入更正文件',
    pair: '哪一对：其中一地，或以 → 连接的两地',
    listPairs: '列出参考名录中完全没有读到的结对',
    otherPair: '与之比较的另一对',
    reportFile: '写入的 Markdown 文件（默认：显示出来）',
    fresh: '不使用上次构建的读取结果，重新读取全部版面',
  },
  editing: (file) => `更正写入 ${file}`,
  reported: (file) => `已写入 ${file}`,
  corrected: (count) => `已应用 ${count} 条更正`,
  unchanged: (pages) => `${pages} 个版面没有变化，未重新读取`,
  diff: {
    pages: '版面',
    entities: '实体',
    facts: '事实',
    counts: (pages, entities, facts) => `版面：${counts(pages)}；实体：${counts(entities)}；事实：${counts(facts)}`,
  },
  review: {
    isOne: (name, names) => `是同一个吗？${name} = ${names}`,
    isTrue: (sentence) => `属实吗？${sentence}`,
    prompt: 'y/n/u/b/q >',
    help: 'y 是，n 否，u 不确定，b 返回，q 退出',
    done: (made, left, file) => `已向 ${file} 写入 ${made} 条更正；还剩 ${left} 个问题`,
  },
  coverage: {
    pairs: (count) => `参考名录中两地都已出现而没有原文证据的结对：${count}`,
    notRead: (count, isListed) =>
      `参考名录中完全没有读到的结对：${count}${isListed || count === 0 ? '' : '（用 --pairs 列出）'}`,
    facts: '事实，及其中只有一篇稿件的：',
    fact: (label, facts, fromOneArticle) => `${label}：${facts}，一篇稿件 ${fromOneArticle}`,
    reported: '事实由谁的报纸报道：',
    unknownPaper: '报纸属地不明',
    years: (first, last, without, undatedPages) =>
      `${first === undefined ? '没有注明日期的版面' : `版面自 ${first} 年至 ${last ?? first} 年；没有版面的年份：${without.length === 0 ? '无' : without.join('、')}`}；日期不明的版面：${undatedPages}`,
    unresolved: (count, hasNames) => `只见于一篇稿件的名称：${count}${hasNames ? '；见于多篇而未归并的：' : ''}`,
    unresolvedName: (name, articles) => `${name}：${articles} 篇稿件，不知是否同一个`,
    contradictions: (count) => `相互矛盾的说法：${count}`,
    list: '参考名录',
    counts: (count) => `报道的项目数多于找到的：${count}`,
    count: ({ found, period, reported, subject, what }) =>
      `${subject.name}${period === undefined ? '' : ` ${period}`} ${what}：报道 ${reported}，提到名称的 ${found}`,
    empty: (count) => `没有得到内容的文件：${count}`,
    reasons: {
      unusable: '未能读取：',
      'no-article': '没有切出稿件',
      'no-report': '没有新闻，只有公告、广告之类',
      'not-about-assistance': '没有关于对口支援的稿件',
      'no-claim': '有关于对口支援的稿件，但没有规则能读懂的句子',
    },
  },
}
