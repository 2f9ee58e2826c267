import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import type { SearchHit, SearchIndex } from '../state/search.js'
import { searchEntities } from '../state/search.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'
import { QueryField } from './query-field.js'

interface SearchBoxProps {
  readonly index: SearchIndex
  readonly language: Language
  /** Id of the list of hits; each box of a page needs its own. */
  readonly id?: string
  /** What the box is for; absent: the search of the page. */
  readonly label?: string
  readonly hint?: string
  readonly onChoose: (key: string) => void
}

/** The code of keys that an input method has taken, whatever browser. */
const IME_KEY = 229

/** A box with a list of hits: arrows move, Enter chooses, Escape closes. */
export function SearchBox({ index, language, id = 'hits', label, hint, onChoose }: SearchBoxProps) {
  const messages = MESSAGES[language]
  const name = label ?? messages.search
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { hits, total } = useMemo(() => searchEntities(index, query), [index, query])
  const listed = isOpen && query.trim() !== ''
  const choose = (hit: SearchHit | undefined): void => {
    if (!hit) return
    setOpen(false)
    onChoose(hit.key)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes hanzi, Enter and Escape belong to it; some browsers end it before the key that did.
    if (event.nativeEvent.isComposing || event.keyCode === IME_KEY) return
    if (event.key === 'Enter') choose(hits[active])
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Escape' && listed) setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className="search" role="search" aria-label={name}>
      <QueryField
        role="combobox"
        aria-label={name}
        aria-expanded={listed}
        aria-controls={id}
        aria-activedescendant={listed && hits[active] ? `${id}-${String(active)}` : undefined}
        placeholder={hint ?? messages.searchHint}
        value={query}
        onQuery={(typed) => {
          setQuery(typed)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => {
          setOpen(true)
        }}
        onBlur={() => {
          setOpen(false)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="hits" hidden={!listed}>
        <ul id={id} role="listbox" aria-label={name}>
          {hits.map((hit, i) => (
            <li
              key={hit.key}
              id={`${id}-${String(i)}`}
              role="option"
              aria-selected={i === active}
              // Not on click: the box would lose the focus first and close the list under the pointer.
              onMouseDown={(event) => {
                event.preventDefault()
                choose(hit)
              }}
            >
              <MarkGlyph entityType={hit.entityType} />
              <span>{hit.name}</span>
              <span className="faint">{hit.matched ?? ENTITY_SCHEMAS[hit.entityType].label[language]}</span>
            </li>
          ))}
        </ul>
        {hits.length < total && <p className="faint">{messages.finding.hitsShown(hits.length, total)}</p>}
        {total === 0 && <p className="faint">{messages.noHits}</p>}
      </div>
      <p className="unseen" aria-live="polite">
        {listed ? messages.finding.hitsShown(hits.length, total) : ''}
      </p>
    </div>
  )
}
