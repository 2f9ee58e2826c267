import type { FocusEvent } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleId } from '@shanhai/model'
import { citationOf, gbtCitationOf } from '@shanhai/graph'
import { bylineOf } from '../state/byline.js'
import { createFactNames } from '../state/name-fact.js'
import type { TextPiece } from '../state/lay-out-text.js'
import { beginsProof, layOutText, proofEnd } from '../state/lay-out-text.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { CopyButton } from './copy-button.js'
import { QuoteStepper } from './quote-stepper.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { Words } from './words.js'

interface ArticlePanelProps extends PanelProps {
  readonly article: string
  /** The fact whose words are wanted; they are brought into view. */
  readonly passage: string | null
}

/** An article as it reads, its names leading to entities and its proofs to facts. */
export function ArticlePanel({
  article,
  passage,
  parsed,
  texts,
  language,
  onNode,
  onOpen,
  onClose,
}: ArticlePanelProps) {
  const messages = MESSAGES[language]
  const source = parsed.articles.get(article as ArticleId)
  const text = texts.articles.get(article as ArticleId)
  const paragraphs = useMemo(() => (text ? layOutText(text) : []), [text])
  const body = useRef<HTMLDivElement>(null)
  /** The proof that has the focus: only its first piece can take it, all of them are framed. */
  const [here, setHere] = useState<{ readonly paragraph: number; readonly piece: number } | null>(null)
  useEffect(() => {
    body.current?.querySelector('[data-wanted]')?.scrollIntoView({ block: 'center' })
  }, [article, passage])
  const nameOf = useMemo(() => createFactNames(parsed, language), [parsed, language])
  const openFact = (key: string): void => {
    const holder = nameOf(key)?.holder
    // A figure is shown with its entity.
    if (typeof holder === 'string') onNode(holder)
    else if (holder === null) onOpen({ kind: 'edge', key, focus: true })
  }
  const page = source && parsed.pages.get(source.page)
  const writers = bylineOf(text?.bylines ?? [], language)
  return (
    <>
      <PanelHead title={source?.headline ?? messages.evidence.untitled} messages={messages} onClose={onClose}>
        {citationOf(page, source, language)}
      </PanelHead>
      {writers !== '' && (
        <p className="faint">
          <Words>{writers}</Words>
        </p>
      )}
      <p className="actions">
        <CopyButton label={messages.evidence.copyPlain} text={citationOf(page, source, language)} messages={messages} />
        <CopyButton
          label={messages.evidence.copyGbt}
          text={gbtCitationOf(page, source, text?.bylines ?? [])}
          messages={messages}
        />
      </p>
      {paragraphs.length === 0 ? (
        <p>{messages.evidence.noText}</p>
      ) : (
        <p className="faint">{messages.evidence.provesHint}</p>
      )}
      <div className="reading" lang="zh-CN" ref={body}>
        {paragraphs.map((pieces, i) => (
          <p key={i}>
            {pieces.map((piece, j) => (
              <Piece
                key={j}
                piece={piece}
                begins={beginsProof(pieces, j)}
                here={here?.paragraph === i && j >= here.piece && j <= proofEnd(pieces, here.piece)}
                onHere={(isHere) => {
                  setHere(isHere ? { paragraph: i, piece: j } : null)
                }}
                wanted={passage !== null && piece.facts.includes(passage)}
                name={piece.entity !== null && parsed.graph.hasNode(piece.entity) ? piece.entity : null}
                onNode={onNode}
              />
            ))}
            <FactLinks
              pieces={pieces}
              label={messages.evidence.backToFact}
              language={language}
              nameOf={nameOf}
              onFact={openFact}
            />
          </p>
        ))}
      </div>
      {paragraphs.length > 0 && <QuoteStepper messages={messages} />}
    </>
  )
}

interface PieceProps {
  readonly piece: TextPiece
  readonly wanted: boolean
  /** True where the words of a proof begin. */
  readonly begins: boolean
  /** Part of the proof that has the focus. */
  readonly here: boolean
  readonly onHere: (isHere: boolean) => void
  readonly name: string | null
  readonly onNode: (key: string) => void
}

function Piece({ piece, wanted, begins, here, onHere, name, onNode }: PieceProps) {
  const words =
    name === null ? (
      piece.text
    ) : (
      <button
        type="button"
        className="name"
        onClick={() => {
          onNode(name)
        }}
      >
        {piece.text}
      </button>
    )
  if (piece.facts.length === 0) return <span>{words}</span>
  const stop = {
    tabIndex: -1,
    'data-quote': '',
    onFocus: (event: FocusEvent) => {
      onHere(event.target === event.currentTarget)
    },
    onBlur: () => {
      onHere(false)
    },
  }
  const looks = { ...(here ? { 'data-here': '' } : {}), ...(wanted ? { 'data-wanted': '' } : { className: 'other' }) }
  return (
    <mark {...looks} {...(begins ? stop : {})}>
      {words}
    </mark>
  )
}

interface FactLinksProps {
  readonly pieces: readonly TextPiece[]
  readonly label: string
  readonly language: Language
  readonly nameOf: ReturnType<typeof createFactNames>
  readonly onFact: (key: string) => void
}

/** After a paragraph, one small button for each fact that its words prove, in the words of the fact. */
function FactLinks({ pieces, label, language, nameOf, onFact }: FactLinksProps) {
  const facts = [...new Set(pieces.flatMap((piece) => piece.facts))]
  return facts.map((fact) => (
    <button
      key={fact}
      type="button"
      className="small proves"
      title={label}
      data-proves={fact}
      lang={language === 'zh' ? undefined : 'en'}
      onClick={() => {
        onFact(fact)
      }}
    >
      <Words>{nameOf(fact)?.sentence ?? label}</Words>
    </button>
  ))
}
