/** What the page says around a dossier; the dossier's own words come with it. */
export interface DossierMessages {
  readonly open: string
  readonly title: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly download: string
  readonly print: string
  /** Name of the downloaded file, without its ending. */
  readonly fileName: string
  readonly note: (number: number) => string
}

export const DOSSIER_ZH: DossierMessages = {
  open: '编成档案',
  title: '档案',
  copy: '复制 Markdown',
  copied: '已复制档案（Markdown）',
  copyFailed: '浏览器不允许复制，请用下载',
  download: '下载 Markdown',
  print: '打印',
  fileName: '档案',
  note: (number) => `注${String(number)}`,
}

export const DOSSIER_EN: DossierMessages = {
  open: 'Make a dossier',
  title: 'Dossier',
  copy: 'Copy Markdown',
  copied: 'The dossier is copied (Markdown)',
  copyFailed: 'The browser does not allow copying; download it instead',
  download: 'Download Markdown',
  print: 'Print',
  fileName: 'dossier',
  note: (number) => `note ${String(number)}`,
}
