import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import { pairTitle } from '../state/describe-pair.js'
import type { PairIndex } from '../state/pair-search.js'
import { findPairs } from '../state/pair-search.js'
import type { SearchHit, SearchIndex } from '../state/search.js'
import { searchEntities } from '../state/search.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'
import { QueryField } from './query-field.js'
import { Words } from './words.js'
import { nameIn } from '../latin/name-in.js'

interface SearchBoxProps {
  readonly index: SearchIndex
  readonly language: Language
  /** Id of the list of hits; each box of a page needs its own. */
  readonly id?: string
  /** What the box is for; absent: the search of the page. */
  readonly label?: string
  readonly hint?: string
  readonly onChoose: (key: string) => void
  /** Pairs that are found where no entity is: 三明 玛纳斯. */
  readonly pairs?: PairIndex
  readonly onPair?: (fact: string) => void
}

/** A line of the list. */
type Hit = SearchHit | { readonly key: string; readonly name: string; readonly entityType: null }

/** Pairs shown at once. */
const MAX_PAIRS = 20

/** The code of keys that an input method has taken, whatever browser. */
const IME_KEY = 229

/** A box with a list of hits: arrows move, Enter chooses, Escape closes. */
export function SearchBox({ index, language, id = 'hits', label, hint, onChoose, pairs, onPair }: SearchBoxProps) {
  const messages = MESSAGES[language]
  const name = label ?? messages.search
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { hits, total } = useMemo(() => search(index, pairs ?? [], query, language), [index, pairs, query, language])
  const listed = isOpen && query.trim() !== ''
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The box may stand at the lower edge of the window, and the hit that Enter would choose below it.
    if (listed) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [listed, active, hits])
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return
    setOpen(false)
    if (hit.entityType === null) onPair?.(hit.key)
    else onChoose(hit.key)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes hanzi, Enter and Escape belong to it; some browsers end it before the key that did.
    if (event.nativeEvent.isComposing || event.keyCode === IME_KEY) return
    if (event.key === 'Enter' && listed) choose(hits[active])
    else if (event.key === 'Enter') setOpen(true)
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
        <ul ref={list} id={id} role="listbox" aria-label={name}>
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
              {hit.entityType !== null && <MarkGlyph entityType={hit.entityType} />}
              <span>
                <Words>{shownName(hit, language)}</Words>
              </span>
              <span className="faint">
                <Words>{kindOf(hit, language)}</Words>
              </span>
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

/** Entities; where there are none, pairs. */
function search(
  index: SearchIndex,
  pairs: PairIndex,
  query: string,
  language: Language,
): { readonly hits: readonly Hit[]; readonly total: number } {
  const found = searchEntities(index, query)
  if (found.total > 0) return found
  const all = findPairs(pairs, query) ?? []
  const hits = all
    .slice(0, MAX_PAIRS)
    .map(({ pair }) => ({ key: pair.fact, name: pairTitle({ pair }, language), entityType: null }))
  return { hits, total: all.length }
}

/** A name in Latin letters too, where the page is English. */
function shownName({ name, entityType }: Hit, language: Language): string {
  return entityType === null ? name : nameIn({ name, entityType }, language)
}

function kindOf(hit: Hit, language: Language): string {
  if (hit.entityType === null) return MESSAGES[language].finding.pairHit
  return hit.matched ?? ENTITY_SCHEMAS[hit.entityType].label[language]
}
