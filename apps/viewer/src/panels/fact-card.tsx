import type { ClaimView, FactView } from '../state/describe-fact.js'
import type { Messages } from '../text/messages.js'

interface FactCardProps {
  readonly fact: FactView
  /** The entity whose panel this is: no button leads back to it. Null: both ends get one. */
  readonly from: string | null
  /** False where the sentence is the title of the panel. */
  readonly titled: boolean
  readonly messages: Messages
  readonly onNode: (key: string) => void
}

/** A fact in one sentence, what is known of it, and each claim with its quotes. */
export function FactCard({ fact, from, titled, messages, onNode }: FactCardProps) {
  return (
    <article className="fact" data-fact={fact.key}>
      {titled && <p className="sentence">{fact.sentence}</p>}
      <p className="marks">
        {fact.marks.map((mark) => (
          <span className="mark" key={mark}>
            {mark}
          </span>
        ))}
        {fact.properties.map(({ label, value }) => (
          <span className="mark plain" key={label}>
            {label}：{value}
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
              {name}
            </button>
          ))}
      </p>
      {fact.claims.map((claim) => (
        <ClaimProof key={claim.id} claim={claim} messages={messages} />
      ))}
    </article>
  )
}

function ClaimProof({ claim, messages }: { readonly claim: ClaimView; readonly messages: Messages }) {
  return (
    <div className="claim">
      {claim.quotes.map((quote) => (
        <figure key={quote.location}>
          <blockquote>
            {quote.parts.map(({ text, marked }, i) =>
              marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
            )}
          </blockquote>
          <figcaption>
            <cite>{quote.citation}</cite>
            <span className="location">{quote.location}</span>
          </figcaption>
        </figure>
      ))}
      {claim.quotes.length === 0 && <p className="faint">{messages.noQuote}</p>}
      <p className="provenance">
        {claim.marks.map((mark) => `${mark} · `)}
        {messages.rule} <code>{claim.rule}</code>
      </p>
    </div>
  )
}
