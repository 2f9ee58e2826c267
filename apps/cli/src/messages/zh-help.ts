import type { Messages } from './messages.js'

/** What `--help` says, in Chinese. */
export const ZH_HELP: Messages['help'] = {
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
位置以 UTF-16 单位计。文本长度不限。结束时报出无法读取的行数；没有一行可读时退出码为 1。`,
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
  shanhai view out --edit

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
    buildRecognizers: '由谁识别名称：只用知识（knowledge），或知识加训练的标注器（all）',
    weights: '标注器用自己训练的权重文件（由 pnpm train 写出，见 docs/tagger.md）',
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
}
