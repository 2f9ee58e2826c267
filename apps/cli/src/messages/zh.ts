import type { ClaimStatus, Factuality } from '@shanhai/model'
import { ENTITY_SCHEMAS, REPORTED_BY_LABELS } from '@shanhai/model'
import type { Messages } from './messages.js'
import { ZH_ARTICLE } from './zh-article.js'
import { ZH_ERRORS } from './zh-errors.js'
import { ZH_HELP } from './zh-help.js'
import { ZH_RECORDS } from './zh-records.js'

const STATUSES: Readonly<Record<ClaimStatus, string>> = {
  stated: '原文陈述',
  inferred: '推断',
  reference: '参考名录',
  manual: '人工添加',
}
const FACTUALITIES: Readonly<Record<Factuality, string>> = {
  done: '已完成',
  ongoing: '进行中',
  planned: '计划中',
  pledged: '承诺',
}
/** 一列中的 93.5 %。 */
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8)

export const zh: Messages = {
  records: ZH_RECORDS,
  help: ZH_HELP,
  progress: ({ stage, done, total }) =>
    ({
      pages: `读取版面 ${done}/${total}`,
      graph: '构建图谱',
      layout: '计算布局',
      write: '写出文件',
    })[stage],
  built: (report) => [
    ...(report.corrections > 0 ? [ZH_RECORDS.corrected(report.corrections)] : []),
    ...(report.unchanged > 0 ? [ZH_RECORDS.unchanged(report.unchanged)] : []),
    `版面 ${report.pages}，稿件 ${report.articles}，提及 ${report.mentions}，实体 ${report.entities}，陈述 ${report.claims}，结对 ${report.pairs}`,
    `已写入 ${report.outputFolder}`,
  ],
  problems: ({ diagnostics: { error, warning }, files, pages }) =>
    error + warning === 0 ? null : `错误 ${error}，警告 ${warning}，跳过版面 ${files - pages}；详见 diagnostics.jsonl`,
  answered: (texts) => `已处理 ${texts} 条文本`,
  unreadable: (lines, of, first) => `${of} 行中有 ${lines} 行无法读取，已答以 error；第一处是第 ${first} 行`,
  evaluating: (done, total) => `文本 ${done}/${total}`,
  evaluation: {
    texts: (count) => `文本 ${count} 条`,
    heading: `  ${''.padEnd(32)}  准确率  召回率      F1   正确/识别/标注`,
    recognizerHeading: '按识别器（召回率：占全部标注的比例）',
    all: '合计',
    missed: '漏识',
    false: '误识',
    types: {
      Person: '人物',
      Place: '地点',
      Organization: '机构',
      Project: '项目',
      Event: '活动',
      Brand: '品牌',
      Programme: '计划',
    },
  },
  linted: ({ files, names, errors, warnings }) =>
    `内置数据和 ${files} 个文件中的 ${names} 个名称：错误 ${errors}，警告 ${warnings}`,
  viewed: (file) => `已写入 ${file}，用浏览器打开即可`,
  serving: (url) => `请用浏览器打开 ${url}，按 Ctrl-C 结束`,
  noPairs: '没有找到结对关系',
  pair: {
    explicit: '明示',
    implied: '隐含',
    inferred: '推断',
    reference: '来自参考名录',
    contested: '有矛盾',
    done: '已结束',
    planned: '规划中',
    pledged: '承诺',
    period: ({ validFrom = '', validTo = '' }) => `${validFrom}–${validTo}`,
    claims: (claims, pages) => `${pages} 个版面的 ${claims} 条陈述`,
    page: (number) => `第${number}版`,
    unknownPaper: '报名不详',
  },
  explain: {
    entity: (name, type, id, aliases) =>
      `${name}  ${ENTITY_SCHEMAS[type].label.zh}  ${id}${aliases.length === 0 ? '' : `  又名：${aliases.join('、')}`}`,
    resolution: (names, why, from) => `${names.join('、')}：${why}${from === undefined ? '' : `（别处记作 ${from}）`}`,
    claim: ({
      contested,
      factuality,
      id,
      reportedBy,
      reportedOn,
      status,
      strength,
      validFrom,
      validPrecision,
      validTo,
    }) =>
      [
        STATUSES[status],
        strength === 'explicit' ? '明示' : '隐含',
        FACTUALITIES[factuality],
        ...(validFrom === undefined && validTo === undefined
          ? []
          : [`时间${validPrecision === 'approx' ? '约' : ''} ${validFrom ?? ''}–${validTo ?? ''}`]),
        ...(reportedOn === undefined ? [] : [`${reportedOn} 报道`]),
        ...(reportedBy === undefined ? [] : [REPORTED_BY_LABELS[reportedBy].zh]),
        ...(contested ? ['有矛盾'] : []),
        `[${id}]`,
      ].join(' · '),
    rule: (id, reason) => `规则 ${id}${reason === null ? '' : `：${reason}`}`,
    triggers: (words) => `触发词：${words.map((one) => `「${one}」`).join(' ')}`,
    conflict: (claim) => `与 ${claim} 矛盾`,
    moreQuotes: (count) => `另有 ${count} 句`,
    rejected: '险些成立而放弃的说法：',
    because: (rule, marker, reason) => `规则 ${rule}，因 ${marker} 放弃：${reason}`,
    lostNames: '识别到而被取代的名称：',
    lostName: (name, recognizer, winner, winnerRecognizer) =>
      `${name}（${recognizer}）让位于 ${winner}（${winnerRecognizer}）`,
    doubts: '拿不准的地名：',
    doubt: ({ mentions, others, readAs, text }) =>
      `${text}（${mentions} 处）读作 ${readAs}，也可能是 ${others.join('、')}：同篇文章和报纸所在地都分不出`,
    traced: (pages, of) => `规则只在 ${of} 个版面中的 ${pages} 个上重新运行`,
  },
  sampled: (drawn, of, file) => `从 ${of} 条陈述中抽取 ${drawn} 条${file === undefined ? '' : `，已写入 ${file}`}`,
  sampleTable: '关系                      准确率      95% 置信区间     对/已判断      未判断',
  sampleScore: ({ judged, open, precision, predicate, right }) =>
    `${(predicate ?? 'all').padEnd(24)}  ${
      precision === null
        ? '        –               –'
        : `${percent(precision.share)}   ${percent(precision.low)} – ${percent(precision.high)}`
    }   ${`${right}/${judged}`.padStart(12)}   ${String(open).padStart(4)}`,
  pushing: ({ stage, name, done, total }) =>
    ({
      read: `读取 ${name}`,
      compare: `比较 ${name}`,
      write: `写入 ${name} ${done}/${total}`,
      remove: `删除 ${name} ${done}/${total}`,
      index: `建立 ${name}`,
      wait: `${name} 已有 ${done} 秒没有回应，仍在重试`,
    })[stage],
  pushTable: ['', '文件夹中', '新增', '更改', '删除'],
  pushed: ({ dataSet, dryRun, server, uri }, nodes, relationships) => [
    `节点：新增 ${nodes.added}，更改 ${nodes.changed}，删除 ${nodes.removed}；关系：新增 ${relationships.added}，更改 ${relationships.changed}，删除 ${relationships.removed}`,
    `${dryRun ? '没有写入（--dry-run）' : '完成'}：数据集 ${dataSet}，${uri}（${server}）`,
  ],
  pushState: (done, total) =>
    done === '0' ? '；尚未写入' : `；已写入或删除 ${total} 行中的 ${done} 行，再运行同一命令即可继续`,
  askPassword: (user, uri) => `${uri} 用户 ${user} 的密码：`,
  exported: (files) => files.map((file) => `已写入 ${file}`),
  leftOut: {
    hidden: (count) => `未导出：graph.json 未收入的节点和边 ${count} 个（构建时加 --all）`,
    measures: (count) => `未导出：页面给出的 ${count} 个数据（json 格式中有）`,
    evidence: (count) => `未导出：边背后的各条陈述；共 ${count} 条引文，每条边只留第一条`,
    'no-positions': (count) => `未导出：layout.json 中没有的 ${count} 个节点的位置`,
    lists: (count) => `有改动：${count} 组别名合为一段文字，以“; ”分隔`,
    characters: (count) => `有改动：${count} 个 XML 不能容纳的字符写作 U+FFFD`,
    formulas: (count) => `有改动：${count} 个电子表格会执行的单元格以 ' 开头（--raw 则保留原样）`,
  },
  article: ZH_ARTICLE,
  interrupted: '已中断，没有写出任何文件',
  unexpected: (message) => `意外错误：${message}（加 --debug 可查看位置）`,
  errors: ZH_ERRORS,
}
