import type { Messages } from './messages.js'

export const zh: Messages = {
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
    articles: '显示版面如何切分成稿件：标题、种类、相关与否及理由、署名、行号',
    articlesExamples: `
示例：
  shanhai articles page.txt
  shanhai articles pages --json

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
    options: {
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
    `版面 ${report.pages}，稿件 ${report.articles}，提及 ${report.mentions}，实体 ${report.entities}，陈述 ${report.claims}，结对 ${report.pairs}`,
    `已写入 ${report.outputFolder}`,
  ],
  problems: ({ diagnostics: { error, warning }, files, pages }) =>
    error + warning === 0 ? null : `错误 ${error}，警告 ${warning}，跳过版面 ${files - pages}；详见 diagnostics.jsonl`,
  viewed: (file) => `已写入 ${file}，用浏览器打开即可`,
  serving: (url) => `请用浏览器打开 ${url}，按 Ctrl-C 结束`,
  noPairs: '没有找到结对关系',
  pair: {
    explicit: '明示',
    implied: '隐含',
    inferred: '推断',
    reference: '来自参考名录',
    contested: '有矛盾',
    claims: (claims, pages) => `${pages} 个版面的 ${claims} 条陈述`,
    page: (number) => `第${number}版`,
    unknownPaper: '报名不详',
  },
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
  askPassword: (user, uri) => `${uri} 用户 ${user} 的密码：`,
  exported: (files) => files.map((file) => `已写入 ${file}`),
  leftOut: {
    hidden: (count) => `未导出：graph.json 未收入的节点和边 ${count} 个（构建时加 --all）`,
    evidence: (count) => `未导出：边背后的各条陈述；共 ${count} 条引文，每条边只留第一条`,
    'no-positions': (count) => `未导出：layout.json 中没有的 ${count} 个节点的位置`,
    lists: (count) => `有改动：${count} 组别名合为一段文字，以“; ”分隔`,
    characters: (count) => `有改动：${count} 个 XML 不能容纳的字符写作 U+FFFD`,
    formulas: (count) => `有改动：${count} 个电子表格会执行的单元格以 ' 开头（--raw 则保留原样）`,
  },
  article: {
    kinds: {
      news: '新闻',
      report: '报告',
      caption: '图片说明',
      index: '导读',
      notice: '公告',
      ad: '广告',
      other: '其他',
    },
    relevance: { assistance: '对口支援', mentions: '提及', none: '无关' },
    roles: { reporter: '记者', correspondent: '通讯员', photographer: '摄影' },
    parts: {
      rubric: '栏题',
      headline: '标题',
      subheading: '小标题',
      byline: '署名',
      body: '正文',
      caption: '图片说明',
      sidebar: '附文',
      jump: '转版',
    },
    severities: { info: '提示', warning: '警告', error: '错误' },
    diagnostics: {
      'reader/unassigned': '不属于任何稿件（版头、版脚或零星文字）',
      'reader/long-line': '有一行特别长，按一个段落读取；请检查文件是怎样生成的',
      'reader/no-story': '没有找到新闻稿件，只有广告、公告、图片说明或数字',
      'mask/personal-numbers': '已遮盖个人号码',
      'jump/goes-on': '稿件转往另一版，该版不在输入之中；请一并指定',
      'jump/comes-from': '稿件上接另一版，该版不在输入之中；请一并指定',
      'decode/cut': '文件在一个字符中间开始或截断，已略去不完整的字符；请检查文件是否完整',
      'decode/garbled': '文字像是在保存之前就按错误的编码解读过（乱码）；请从来源重新导出',
      'decode/not-utf8': '不是 UTF-8、UTF-16、GB 18030 或 Big5 文本；请转换为 UTF-8',
      'decode/binary': '含有空字节，不是文本文件；请移除或转换为 UTF-8 文本',
      'decode/empty': '文件没有可见字符；请检查是否指定了正确的文件',
      'input/too-large': '文件过大，不像一个版面；请按版面拆分',
    },
    noHeadline: '（无标题）',
    lines: (from, to) => (from === to ? `第${from}行` : `第${from}–${to}行`),
  },
  interrupted: '已中断，没有写出任何文件',
  unexpected: (message) => `意外错误：${message}（加 --debug 可查看位置）`,
  errors: {
    'input/not-found': '{value} 不存在，请检查路径',
    'input/not-a-file': '{value} 既不是文件也不是文件夹，请指定版面文件',
    'input/no-pages': '在 {value} 中没有找到 *.txt 版面，请指定版面文件或其所在文件夹',
    'input/same-page': '{value} 的版面编号相同，请改名，或指定它们共同的上级文件夹',
    'input/nothing-usable': '没有一个版面可以使用（首个问题：{value}）；请检查是否为 UTF-8 文本',
    'manifest/not-json': '清单 {value} 不是有效的 JSON，请检查语法',
    'manifest/invalid': '清单格式有误，请检查 {value}',
    'neo4j/unreachable': '连不上 {value}：请启动 Neo4j，或检查 --uri 与防火墙',
    'neo4j/wrong-password': '{value} 拒绝了用户或密码：请检查 --user 与 NEO4J_PASSWORD',
    'neo4j/wrong-database': '{value} 上没有所指定的数据库：请检查 --database，可用 SHOW DATABASES 列出',
    'neo4j/too-old': '{value} 的版本过旧：需要 Neo4j 5.26 或更高版本',
    'option/retry': '--retry {value} 应在 0 至 86400 秒之间',
    'neo4j/encryption': '无法与 {value} 建立加密连接：证书受信任用 +s，自签证书用 +ssc，未加密的服务器两者都不用',
    'neo4j/not-bolt':
      '{value} 上的不是 Neo4j 5.26 的 Bolt 服务：请给出 Bolt 端口（默认 7687）；服务器要求加密时用 neo4j+s://',
    'option/neo4j-uri': '地址 {value} 应形如 neo4j://localhost:7687，不含用户和密码',
    'option/neo4j-password': '没有用户 {value} 的密码：请设置 NEO4J_PASSWORD，或用 --password-file，或在终端运行',
    'option/batch-size': '--batch-size {value} 应在 1 至 100000 之间',
    'option/data-set': '数据集名应为一行以内的 1 至 100 个字符，请用 --data-set 指定',
    'option/output': '请指定结果文件夹',
    'option/date': '“{value}”不是有效日期，请写成 2025-02-18 的形式',
    'option/newspaper': '报名应为一行以内的 1 至 100 个字符',
    'option/page': '版次 {value} 应在 1 至 9999 之间',
    'output/not-empty': '结果文件夹 {value} 中有其他文件，请选择空的或新的文件夹',
    'output/busy': '另一个构建正在写入 {value}，请稍候或选择其他文件夹',
    'output/not-built': '{value} 中没有完成的构建结果，请指定 shanhai build 写出的文件夹',
    'output/not-json': '{value} 已损坏，请重新构建',
    'read/not-found': '无法读取 {value}：文件不存在，请检查路径',
    'read/no-permission': '无法读取 {value}：没有权限，请修改权限或另选路径',
    'read/is-a-folder': '无法读取 {value}：这是文件夹，请指定文件',
    'read/not-a-folder': '无法读取 {value}：路径中有一段是文件，请检查路径',
    'read/name-too-long': '无法读取 {value}：路径过长，请缩短',
    'view/port': '无法使用端口 {value}，请用 --port 另选',
    'write/disk-full': '无法写入 {value}：磁盘已满，请腾出空间或另选文件夹',
    'write/no-permission': '无法写入 {value}：没有权限，请修改权限或另选文件夹',
    'write/read-only': '无法写入 {value}：文件系统只读，请另选路径',
    'write/not-a-folder': '无法写入 {value}：路径中有一段是文件，请另选路径',
    'write/is-a-folder': '无法写入 {value}：这是文件夹，请另选文件名',
    'write/name-too-long': '无法写入 {value}：路径过长，请缩短',
  },
}
