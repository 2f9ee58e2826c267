import type { Messages } from './messages.js'

/** What `shanhai articles` says, in Chinese. */
export const ZH_ARTICLE: Messages['article'] = {
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
    'jump/goes-on-not-found':
      '稿件转往的版面已在输入之中，但其中没有可以接上的部分；请用 shanhai articles 查看两版的切分',
    'jump/comes-from-not-found':
      '稿件所接的版面已在输入之中，但其中没有可以接上的部分；请用 shanhai articles 查看两版的切分',
    'decode/cut': '文件在一个字符中间开始或截断，已略去不完整的字符；请检查文件是否完整',
    'decode/broken-bytes': '文件中有损坏的字节，无法解读之处读作 U+FFFD；请从来源重新取得',
    'decode/garbled': '文字像是在保存之前就按错误的编码解读过（乱码）；请从来源重新导出',
    'decode/not-utf8': '不是 UTF-8、UTF-16、GB 18030 或 Big5 文本；请转换为 UTF-8',
    'decode/binary': '含有空字节，或多为控制字符，不是文本文件；请移除或转换为 UTF-8 文本',
    'decode/empty': '文件没有可见字符；请检查是否指定了正确的文件',
    'cut/no-page': '有这个版面的切分更正文件，却没有这个版面；请检查文件名',
    'input/empty-folder': '所指定的文件夹中没有 *.txt 版面；请检查路径',
    'input/too-large': '文件过大，不像一个版面；请按版面拆分',
  },
  noHeadline: '（无标题）',
  lines: (from, to) => (from === to ? `第${from}行` : `第${from}–${to}行`),
}
