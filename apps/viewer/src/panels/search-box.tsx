import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import type { SearchHit, SearchIndex } from '../state/search.js'
import { searchEntities } from '../state/search.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'

interface SearchBoxProps {
  readonly index: SearchIndex
  readonly language: Language
  readonly onChoose: (key: string) => void
}

/** A box with a list of hits: arrows move, Enter chooses, Escape closes. */
export function SearchBox({ index, language, onChoose }: SearchBoxProps) {
  const messages = MESSAGES[language]
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const hits = useMemo(() => searchEntities(index, query), [index, query])
  const listed = isOpen && query.trim() !== ''
  const choose = (hit: SearchHit | undefined): void => {
    if (!hit) return
    setOpen(false)
    onChoose(hit.key)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes hanzi, Enter and Escape belong to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') choose(hits[active])
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Escape' && listed) setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className="search" role="search">
      <input
        type="search"
        role="combobox"
        aria-label={messages.search}
        aria-expanded={listed}
        aria-controls="hits"
        aria-activedescendant={listed && hits[active] ? `hit-${String(active)}` : undefined}
        placeholder={messages.searchHint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
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
      <ul id="hits" role="listbox" aria-label={messages.search} hidden={!listed}>
        {hits.map((hit, i) => (
          <li
            key={hit.key}
            id={`hit-${String(i)}`}
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
        {hits.length === 0 && <li role="presentation">{messages.noHits}</li>}
      </ul>
      <p className="unseen" aria-live="polite">
        {listed ? messages.hits(hits.length) : ''}
      </p>
    </div>
  )
}
