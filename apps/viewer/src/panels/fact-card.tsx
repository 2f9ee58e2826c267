import type { ClaimView, QuoteView } from '../state/describe-claims.js'
import type { FactView } from '../state/describe-fact.js'
import type { Selection } from '../state/selection.js'
import type { Messages } from '../text/messages.js'
import { AgainstList } from './against-list.js'
import { CorrectFact } from './correct-fact.js'
import { CopyButton } from './copy-button.js'
import { Translation } from './translation.js'
import { Words } from './words.js'

interface FactCardProps {
  readonly fact: FactView
  /** The entity whose panel this is: no button leads back to it. Null: both ends get one. */
  readonly from: string | null
  /** False where the sentence is the title of the panel. */
  readonly titled: boolean
  readonly messages: Messages
  readonly onNode: (key: string) => void
  readonly onOpen: (selection: Selection) => void
}

/** A fact in one sentence in both languages, what is known of it, and each claim with its quotes. */
export function FactCard({ fact, from, titled, messages, onNode, onOpen }: FactCardProps) {
  return (
    <article className="fact" data-fact={fact.key}>
      {titled && (
        <p className="sentence">
          <Words>{fact.sentence}</Words>
        </p>
      )}
      <Translation translation={fact.translation} />
      <p className="marks">
        {fact.marks.map((mark) => (
          <span className="mark" key={mark}>
            {mark}
          </span>
        ))}
        {fact.properties.map(({ label, value }) => (
          <span className="mark plain" key={label}>
            <Words>{`${label}${messages.colon}${value}`}</Words>
          </span>
        ))}
        {fact.ends
          .filter(({ key }) => key !== from)
          .map(({ key, name }) => (
            <button
              type="button"
              className="link"
              key={key}
              onClick={() => {
                onNode(key)
              }}
            >
              <Words>{name}</Words>
            </button>
          ))}
        {titled && fact.predicate === 'PAIRED_ASSISTANCE' && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onOpen({ kind: 'pair', key: fact.key, focus: true })
            }}
          >
            {messages.pair.openPair}
          </button>
        )}
      </p>
      <AgainstList against={fact.against} messages={messages} onOpen={onOpen} />
      {fact.claims.map((claim) => (
        <ClaimProof key={claim.id} claim={claim} fact={fact.key} messages={messages} onOpen={onOpen} />
      ))}
      <CorrectFact fact={fact.key} messages={messages} />
    </article>
  )
}

interface ProofProps {
  readonly fact: string
  readonly messages: Messages
  readonly onOpen: (selection: Selection) => void
}

/** A claim with its quotes and the rule that found it. */
export function ClaimProof({ claim, messages, ...rest }: ProofProps & { readonly claim: ClaimView }) {
  return (
    <div className="claim">
      {claim.quotes.map((quote) => (
        <Quote key={quote.location} quote={quote} messages={messages} {...rest} />
      ))}
      {claim.quotes.length === 0 && <p className="faint">{messages.noQuote}</p>}
      <p className="provenance">
        {claim.marks.map((mark) => `${mark} · `)}
        {messages.rule} <code>{claim.rule}</code>
      </p>
    </div>
  )
}

function Quote({ quote, fact, messages, onOpen }: ProofProps & { readonly quote: QuoteView }) {
  const { evidence } = messages
  return (
    <figure tabIndex={-1} data-quote="">
      {quote.parts.length > 0 && (
        <blockquote lang="zh-CN">
          {quote.parts.map(({ text, marked }, i) =>
            marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
          )}
        </blockquote>
      )}
      <figcaption>
        <cite>
          <Words>{quote.citation}</Words>
        </cite>
        {quote.byline !== '' && (
          <span className="reporters">
            <Words>{quote.byline}</Words>
          </span>
        )}
        <span className="location">
          <Words>{quote.location}</Words>
        </span>
        <span className="actions">
          {quote.readable && (
            <button
              type="button"
              className="small"
              onClick={() => {
                onOpen({ kind: 'article', key: quote.article, passage: fact, focus: false })
              }}
            >
              {evidence.read}
            </button>
          )}
          <CopyButton label={evidence.copyPlain} text={quote.citation} messages={messages} />
          <CopyButton label={evidence.copyGbt} text={quote.gbt} messages={messages} />
        </span>
      </figcaption>
    </figure>
  )
}
