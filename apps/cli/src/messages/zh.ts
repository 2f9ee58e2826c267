import type { ClaimStatus, Factuality } from '@shanhai/model'
import { ENTITY_SCHEMAS, REPORTED_BY_LABELS } from '@shanhai/model'
import type { Messages } from './messages.js'
import { ZH_ARTICLE } from './zh-article.js'
import { ZH_ERRORS } from './zh-errors.js'
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
  help: {
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Global Options:': '全局选项：',
      'Commands:': '命令：',
    },
    program: '读取中文报纸版面，构建对口支援知识图谱，每条事实都附原句',
    programNotes: `
退出码：0 完成，1 失败，2 用法错误，130 被中断
命令的帮助：shanhai help build`,
    build: '读取版面，写出结果文件夹',
    buildExamples: `
示例：
  shanhai build pages -o out
  shanhai build page1.txt page2.txt -o out --newspaper 闽南日报 --date 2025-02-18
  shanhai build seeds/pages --manifest seeds/manifest.json -o out/seeds

无法读取的版面会列出并跳过，其余照常处理。`,
    mentions: '识别文本中的名称：输入输出均为 JSON Lines',
    mentionsExamples: `
示例：
  echo '{"id": 1, "text": "漳州市对口支援木垒县。"}' | shanhai mentions
  shanhai mentions texts.jsonl --lexicon names.csv > mentions.jsonl

每行 {"id", "text"} 依次输出一行 {"id", "mentions": [{"start", "end", "type", "text"}]} 或 {"id", "error"}；
位置以 UTF-16 单位计。文本长度不限。`,
    eval: '对照标注评测名称识别（按类型、按识别器），或根据判断过的样本评测关系',
    evalExamples: `
示例：
  shanhai eval gold.jsonl
  shanhai eval marked.txt --details
  shanhai eval gold.jsonl mentions.jsonl --json
  shanhai eval gold.jsonl out
  shanhai eval --sample sample.csv

标注可以是 JSON Lines {"id", "text", "mentions": [{"start", "end", "type"}]}、带 {L:漳州市} 之类标记的文本，或结果文件夹。
不给第二个参数时当场识别；标记写法见 docs/recognition.md。`,
    lint: '检查内置数据，以及自己的名称表和设置',
    lintExamples: `
示例：
  shanhai lint
  shanhai lint names.csv shanhai.config.json
  shanhai lint names.csv --json

每个问题都注明文件和行号；有错误时退出码为 1。`,
    articles: '显示版面如何切分成稿件：标题、种类、相关与否及理由、署名、行号',
    articlesExamples: `
示例：
  shanhai articles page.txt
  shanhai articles pages --json
  shanhai articles pages --manifest manifest.json   # 使用与 build 相同的报纸、日期、版次

切分有误时，在版面旁放一个 page.cut.yaml 更正（见 docs/correcting-cuts.md）。`,
    view: '打开浏览图谱的网页，或写成单个 HTML 文件',
    viewExamples: `
示例：
  shanhai view out
  shanhai view out --html out/index.html
  shanhai view out --html report.html --text articles

不加 --html 时，网页只在本机（127.0.0.1）提供，地址带随机口令，按 Ctrl-C 结束。`,
    pairs: '列出谁支援谁，每一对附一句原文和出处',
    pairsExamples: `
示例：
  shanhai pairs out`,
    neo4j: '把结果写入 Neo4j 数据库',
    neo4jPush: '使 Neo4j 数据库与结果文件夹一致',
    neo4jRemove: '从 Neo4j 数据库移除一个数据集',
    neo4jRemoveExamples: `
示例：
  NEO4J_PASSWORD=... shanhai neo4j remove out --dry-run
  NEO4J_PASSWORD=... shanhai neo4j remove out

其他数据集也列有的内容会保留。密码和环境变量与 shanhai neo4j push 相同。`,
    neo4jPushExamples: `
示例：
  NEO4J_PASSWORD=... shanhai neo4j push out
  shanhai neo4j push out --uri neo4j+s://db.example.org --password-file secret.txt --dry-run

密码取自 --password-file 或环境变量 NEO4J_PASSWORD，否则在终端询问。环境变量：NEO4J_URI、NEO4J_USERNAME、NEO4J_DATABASE。
上次推送同一数据集之后从文件夹中消失的内容会被删除；中断的推送，再运行同一命令即可继续。`,
    export: '把图谱导出为 GEXF、GraphML、CSV 或 JSON',
    exportExamples: `
示例：
  shanhai export out --format gexf -o graph.gexf
  shanhai export out --format csv -o tables`,
    explain: '说明图谱为何有某条事实：规则、理由、触发词、原句，以及险些成立的说法',
    explainExamples: `
示例：
  shanhai explain 木垒县 -o out
  shanhai explain place:652328 -o out
  shanhai explain fact:... -o out --json

事实和陈述的编号见 graph.json 和 claims.jsonl。规则会在提到它的版面上重新运行一遍。`,
    sample: '随机抽取陈述，写成表格（CSV），由人在 judgement 列填写判断',
    sampleExamples: `
示例：
  shanhai sample out --predicate PAIRED_ASSISTANCE -n 100 --seed 1 -o sample.csv
  shanhai eval --sample sample.csv

在 judgement 列写 对 或 错（yes/no、1/0 也可）；拿不准的留空。`,
    options: {
      textFile: '要读的 JSON Lines 文件，代替标准输入',
      lexicon: '自己的名称表（CSV：name,type,kind,place,adcode,aliases）；可重复',
      config: '设置文件（shanhai.config.json）',
      recognizers: '使用哪些识别器：knowledge（知识）、tagger（训练的标注器）或 all（两者结合）',
      standard:
        '标注器遵循的标注规范：msra（新闻）、pd98（人民日报）、boson（网络新闻）、uner（百科）；默认与知识结合时用 boson，单用时用 pd98',
      nameRecognizers: '注明每处名称由哪个识别器得出',
      gold: '标注文本：JSON Lines、带标记的文本或结果文件夹',
      found: '要评测的识别结果：JSON Lines 或结果文件夹',
      details: '逐条列出漏识和误识',
      lintFiles: '名称表（.csv、.tsv）和设置（.json）',
      version: '显示版本号',
      help: '显示帮助',
      lang: '提示语言：zh 或 en',
      debug: '出错时显示程序内的位置',
      inputs: '版面文件（文本），或要从中查找 *.txt 的文件夹',
      output: '结果文件夹：新建、空的，或先前构建写出的',
      date: '全部版面的出版日期，如 2025-02-18',
      newspaper: '全部版面的报名',
      page: '版次',
      manifest: 'JSON 清单，注明每个版面的报名、日期和版次',
      all: '图谱收入全部稿件的事实，不限于对口支援',
      noPrivatePersons: '不收录普通群众（只保留干部、专业人员和记者）',
      quiet: '不显示进度',
      json: '以一个 JSON 对象输出结果',
      jsonLines: '每个版面输出一个 JSON 对象',
      folder: '先前构建的结果文件夹',
      html: '把网页写入这个文件，而不是在本机提供',
      text: '网页收入多少报纸原文',
      port: '服务端口；0 为任一空闲端口',
      uri: '地址：neo4j://、bolt://，加密用 +s 或 +ssc（neo4j://localhost:7687）',
      user: '数据库用户（neo4j）',
      passwordFile: '存有密码的文件',
      database: '数据库名；不指定则用该用户的默认数据库',
      dataSet: '节点和关系上记录的数据集名（默认为文件夹名）',
      batchSize: '每个事务的行数（5000）',
      retry: '连接断开后重试的秒数（120）',
      dryRun: '只显示将要新增、更改和删除的内容',
      format: 'gexf、graphml、csv 或 json',
      exportOutput: '要写出的文件；csv 为文件夹',
      what: '实体的名称或编号，或者事实、陈述的编号',
      builtFolder: '构建得到的结果文件夹',
      predicate: '只抽取这种关系的陈述，如 HOLDS_POSITION',
      number: '最多抽取多少条（100）',
      seed: '种子相同，抽取的陈述也相同（1）',
      sampleOutput: '写入文件，而不是标准输出',
      sample: '判断过的样本文件',
      raw: 'csv：单元格原样写出（包括电子表格会当作公式执行的），不加字节顺序标记',
    },
  },
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
