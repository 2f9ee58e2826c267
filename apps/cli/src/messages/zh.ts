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
  shanhai build seeds/pages --manifest seeds/manifest.json -o out/demo

无法读取的版面会列出并跳过，其余照常处理。`,
    view: '写出单个网页（HTML），无需服务器即可浏览图谱',
    viewExamples: `
示例：
  shanhai view out --html out/index.html`,
    pairs: '列出谁支援谁，每一对附一句原文和出处',
    pairsExamples: `
示例：
  shanhai pairs out`,
    options: {
      version: '显示版本号',
      help: '显示帮助',
      lang: '提示语言：zh 或 en',
      debug: '出错时显示程序内的位置',
      inputs: '版面文件（UTF-8 文本），或要从中查找 *.txt 的文件夹',
      output: '结果文件夹：新建、空的，或先前构建写出的',
      date: '出版日期，如 2025-02-18；清单未注明时使用',
      newspaper: '报名；清单未注明时使用',
      page: '版次；清单未注明时使用',
      manifest: 'JSON 清单，注明每个版面的报名、日期和版次',
      all: '图谱收入全部稿件的事实，不限于对口支援',
      quiet: '不显示进度',
      json: '以一个 JSON 对象输出结果',
      folder: '先前构建的结果文件夹',
      html: '要写出的文件',
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
    'write/disk-full': '无法写入 {value}：磁盘已满，请腾出空间或另选文件夹',
    'write/no-permission': '无法写入 {value}：没有权限，请修改权限或另选文件夹',
    'write/read-only': '无法写入 {value}：文件系统只读，请另选路径',
    'write/not-a-folder': '无法写入 {value}：路径中有一段是文件，请另选路径',
    'write/is-a-folder': '无法写入 {value}：这是文件夹，请另选文件名',
    'write/name-too-long': '无法写入 {value}：路径过长，请缩短',
  },
}
