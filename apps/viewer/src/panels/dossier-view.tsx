import type { Dossier, DossierItem, DossierSection, DossierTable } from '@shanhai/graph'
import type { Messages } from '../text/messages.js'
import { Words } from './words.js'

interface DossierViewProps {
  readonly dossier: Dossier
  readonly messages: Messages
}

/** A dossier on screen and on paper: the notes are numbered, and each number leads to its note. */
export function DossierView({ dossier, messages }: DossierViewProps) {
  const { overview, parts, notes, notesHeading, statement } = dossier
  const Heading = parts.length > 1 ? 'h4' : 'h3'
  return (
    <article className="dossier">
      <Overview {...overview} />
      {parts.map(({ title, sections }, at) => (
        <section key={at}>
          {parts.length > 1 && (
            <h3 className="part">
              <Words>{title}</Words>
            </h3>
          )}
          {sections
            .filter(({ items }) => items.length > 0)
            .map(({ heading, items, remark }) => (
              <section key={heading}>
                <Heading>{heading}</Heading>
                <Items {...{ items, messages }} />
                {remark !== undefined && <p className="faint">{remark}</p>}
              </section>
            ))}
          <Empty sections={sections} {...{ overview, messages }} />
        </section>
      ))}
      {notes.length > 0 && (
        <section>
          <h3>{notesHeading}</h3>
          <ol className="notes">
            {notes.map(({ number, quote, citation, gbt, location }) => (
              <li key={number} id={noteId(number)} tabIndex={-1}>
                {quote !== '' && <q lang="zh-CN">{quote}</q>} <Words>{citation}</Words>{' '}
                <span className="faint">
                  <Words>{`${gbt} ${location}`}</Words>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {statement.map((line) => (
        <p key={line} className="faint">
          <Words>{line}</Words>
        </p>
      ))}
    </article>
  )
}

/** The sections of which nothing was reported, in one line. */
function Empty({
  sections,
  overview,
  messages,
}: Pick<Dossier, 'overview'> & Pick<DossierViewProps, 'messages'> & { readonly sections: readonly DossierSection[] }) {
  const empty = sections.filter(({ items }) => items.length === 0).map(({ heading }) => heading)
  if (empty.length === 0) return null
  return (
    <p className="absent">
      {overview.notReported}
      {messages.colon}
      {empty.join(messages.listComma)}
    </p>
  )
}

function Overview({ columns, rows, notReported }: DossierTable) {
  return (
    <table className="comparison">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              <Words>{column}</Words>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, side) => (
              <td key={side}>
                {cell !== null ? <Words>{cell}</Words> : <span className="absent">{notReported}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Items({ items, messages }: { readonly items: readonly DossierItem[]; readonly messages: Messages }) {
  const { dossier: words } = messages
  return (
    <ul>
      {items.map(({ text, marks, notes, against = [] }, at) => (
        <li key={at}>
          <Words>{text}</Words>
          {marks.length > 0 && (
            <span className="faint">
              <Words>{messages.inBrackets(marks.join(messages.listComma))}</Words>
            </span>
          )}
          {notes.map((number, i) => (
            <sup key={number}>
              {i > 0 && ', '}
              <button
                type="button"
                className="link"
                aria-label={words.note(number)}
                onClick={() => {
                  // The address holds the view, so that a note has none of its own.
                  document.getElementById(noteId(number))?.focus()
                }}
              >
                {number}
              </button>
            </sup>
          ))}
          {against.length > 0 && <Items {...{ items: against, messages }} />}
        </li>
      ))}
    </ul>
  )
}

function noteId(number: number): string {
  return `note-${String(number)}`
}
