import type { Entity, EntityId, EntityType, PropertyValue } from '@shanhai/model'
import { compareById, compareCodeUnits } from '@shanhai/model'

export interface EntityDraft {
  readonly id: EntityId
  readonly type: EntityType
  readonly name: string
  readonly aliases?: readonly string[]
  readonly adcode?: string
  readonly properties?: Readonly<Record<string, PropertyValue>>
}

/** Collects the entities of a page under their ids; what is registered twice gathers its names. */
export interface EntityRegistry {
  register(draft: EntityDraft): EntityId
  /** Moves an entity to another id, joining the one that is there. */
  rename(from: EntityId, to: EntityId): void
  /** All entities, sorted by id, aliases sorted. */
  entities(): readonly Entity[]
}

export function createEntityRegistry(): EntityRegistry {
  const drafts = new Map<EntityId, { draft: EntityDraft; names: Set<string> }>()
  return {
    register(draft) {
      const known = drafts.get(draft.id)
      const names = known?.names ?? new Set<string>()
      for (const name of [draft.name, ...(draft.aliases ?? [])]) names.add(name)
      if (!known) drafts.set(draft.id, { draft, names })
      // A work that is listed with its place and finished without it: what either says of it holds.
      else if (draft.type === 'Project')
        drafts.set(draft.id, {
          draft: { ...known.draft, properties: { ...draft.properties, ...known.draft.properties } },
          names,
        })
      return draft.id
    },
    rename(from, to) {
      const moved = drafts.get(from)
      if (!moved || from === to) return
      drafts.delete(from)
      const known = drafts.get(to)
      if (known) for (const name of moved.names) known.names.add(name)
      else drafts.set(to, { draft: { ...moved.draft, id: to }, names: moved.names })
    },
    entities: () => [...drafts.values()].map(({ draft, names }) => toEntity(draft, names)).sort(compareById),
  }
}

function toEntity({ id, type, name, adcode, properties }: EntityDraft, names: ReadonlySet<string>): Entity {
  const aliases = [...names].filter((alias) => alias !== name).sort(compareCodeUnits)
  return { id, type, name, aliases, ...(adcode === undefined ? {} : { adcode }), properties: properties ?? {} }
}
