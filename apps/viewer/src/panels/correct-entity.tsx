import { useContext, useState } from 'react'
import type { FormEvent } from 'react'
import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import { ENTITY_SCHEMAS, ENTITY_TYPES } from '@shanhai/model'
import { isCorrectionText } from '../corrections/answers.js'
import { CorrectionContext } from '../corrections/correction-context.js'
import { describeCorrection, isAbout } from '../corrections/pending-correction.js'
import type { SearchIndex } from '../state/search.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { SearchBox } from './search-box.js'

interface CorrectEntityProps {
  readonly graph: KnowledgeGraph
  readonly node: string
  readonly entityType: EntityType
  readonly index: SearchIndex
  readonly language: Language
}

/** Rename, retype, join, keep apart, drop: what a reader may say against an entity. */
export function CorrectEntity({ graph, node, entityType, index, language }: CorrectEntityProps) {
  const { pending, onCorrect } = useContext(CorrectionContext)
  const messages = MESSAGES[language]
  const { corrections: words } = messages
  const [name, setName] = useState('')
  // Chosen first and proposed then: with the arrow keys one passes by the types in between.
  const [type, setType] = useState(entityType)
  const own = pending.filter((correction) => isAbout(correction, node))
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    // A pasted tab would make the whole file unreadable for the build.
    const to = name.replaceAll(/\p{Cc}+/gu, ' ').trim()
    if (!isCorrectionText(to)) return
    onCorrect({ kind: 'rename', entity: node, to })
    setName('')
  }
  return (
    <details className="correct">
      <summary>
        {words.correct} {own.length > 0 && <span className="mark pending">{words.pending(own.length)}</span>}
      </summary>
      <form onSubmit={rename}>
        <label>
          {words.rename}
          <input
            value={name}
            maxLength={200}
            placeholder={words.newName}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
        <button type="submit" className="small">
          {words.apply}
        </button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (type !== entityType) onCorrect({ kind: 'retype', entity: node, to: type })
        }}
      >
        <label>
          {words.retype}
          <select
            value={type}
            onChange={(event) => {
              setType(ENTITY_TYPES.find((one) => one === event.target.value) ?? entityType)
            }}
          >
            {ENTITY_TYPES.map((one) => (
              <option key={one} value={one}>
                {ENTITY_SCHEMAS[one].label[language]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="small">
          {words.apply}
        </button>
      </form>
      {(['same', 'not same'] as const).map((kind) => (
        <SearchBox
          key={kind}
          id={kind === 'same' ? 'same-as' : 'not-same-as'}
          index={index}
          language={language}
          label={kind === 'same' ? words.same : words.notSame}
          hint={`${kind === 'same' ? words.same : words.notSame}${messages.colon}${words.otherHint}`}
          onChoose={(other) => {
            if (other !== node) onCorrect({ kind, entity: node, other })
          }}
        />
      ))}
      <button
        type="button"
        className="small"
        onClick={() => {
          onCorrect({ kind: 'drop', entity: node })
        }}
      >
        {words.drop}
      </button>
      <ul className="proposed" role="status">
        {own.map((correction) => (
          <li key={JSON.stringify(correction)}>{describeCorrection(graph, correction, language)}</li>
        ))}
      </ul>
    </details>
  )
}
