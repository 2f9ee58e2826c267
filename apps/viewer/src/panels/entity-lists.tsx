import { useMemo } from 'react'
import type { KnowledgeGraph } from '@shanhai/graph'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import { listEntities } from '../state/list-entities.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'
import { Words } from './words.js'
import { nameIn } from '../latin/name-in.js'

interface EntityListsProps {
  readonly graph: KnowledgeGraph
  readonly language: Language
  readonly onNode: (key: string) => void
}

/** Every entity as a button, by type: the way in for those who do not use the picture. */
export function EntityLists({ graph, language, onNode }: EntityListsProps) {
  const lists = useMemo(() => listEntities(graph), [graph])
  return lists.map(({ entityType, entities, more }) => (
    <details key={entityType}>
      <summary>
        <MarkGlyph entityType={entityType} /> {ENTITY_SCHEMAS[entityType].label[language]}{' '}
        <span className="count">{entities.length + more}</span>
      </summary>
      <ul className="entities">
        {entities.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onNode(key)
              }}
            >
              <Words>{nameIn({ name, entityType }, language)}</Words>
            </button>
          </li>
        ))}
        {more > 0 && <li className="faint">{MESSAGES[language].moreEntities(more)}</li>}
      </ul>
    </details>
  ))
}
