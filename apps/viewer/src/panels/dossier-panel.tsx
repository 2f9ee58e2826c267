import { useMemo, useState } from 'react'
import { composeDossier, dossierMarkdown } from '@shanhai/graph'
import type { FactId } from '@shanhai/model'
import { MESSAGES } from '../text/messages.js'
import { copyText } from './copy-text.js'
import { DossierView } from './dossier-view.js'
import { downloadFile } from './download-file.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'

interface DossierPanelProps extends PanelProps {
  readonly pair: string
  /** Another pair to compare it with; null: none. */
  readonly other: string | null
}

/** A pair, or two compared, written out with numbered notes: to copy, to save, to print. */
export function DossierPanel({ pair, other, parsed, texts, language, onClose }: DossierPanelProps) {
  const messages = MESSAGES[language]
  const { dossier: words } = messages
  const [told, setTold] = useState('')
  const dossier = useMemo(() => {
    const facts = [pair, ...(other === null ? [] : [other])] as unknown as readonly [FactId, FactId]
    return composeDossier(parsed, facts, {
      language,
      bylinesOf: (article) => texts.articles.get(article)?.bylines ?? [],
    })
  }, [parsed, texts, pair, other, language])
  return (
    <>
      <PanelHead title={dossier.title} messages={messages} onClose={onClose}>
        {words.title}
      </PanelHead>
      <p className="dossier-tools">
        <button
          type="button"
          className="small"
          onClick={() => {
            void copyText(dossierMarkdown(dossier)).then((done) => {
              setTold(done ? words.copied : words.copyFailed)
            })
          }}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="small"
          onClick={() => {
            downloadFile(`${words.fileName}.md`, dossierMarkdown(dossier), 'text/markdown;charset=utf-8')
          }}
        >
          {words.download}
        </button>
        <button
          type="button"
          className="small"
          onClick={() => {
            window.print()
          }}
        >
          {words.print}
        </button>
        <span className="told" role="status">
          {told}
        </span>
      </p>
      <DossierView dossier={dossier} messages={messages} />
    </>
  )
}
