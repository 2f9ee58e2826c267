import { useMemo } from 'react'
import type { Coordinates, Layout, ParsedGraph } from '@shanhai/graph'
import { countYears, layOutOnMap, layOutPairColumns, pairsOf, profilePair } from '@shanhai/graph'
import { createLooks, spotlightOf, spotlightOfPairs } from '../canvas/appearance.js'
import { PALETTES } from '../canvas/palette.js'
import { toDrawing } from '../canvas/to-drawing.js'
import { endsOfConflict } from '../state/conflict-index.js'
import { createFactIndex } from '../state/fact-index.js'
import { createPairIndex, listedPairs } from '../state/pair-search.js'
import type { PlaceNames } from '../state/place-names.js'
import { createSearchIndex } from '../state/search.js'
import type { Selection } from '../state/selection.js'
import { isNarrowed } from '../state/start-list.js'
import type { ViewerState } from '../state/viewer-state.js'
import type { VisibleParts } from '../state/visible-parts.js'
import { countKinds, visibleParts } from '../state/visible-parts.js'

/** What comes with a graph. */
export interface GraphSurroundings {
  readonly layout: Layout
  readonly coordinates: Coordinates
  readonly placeNames: PlaceNames
}

/** All that the page derives from a graph and its state, each worked out again only when what it depends on changes. */
export function useGraphViews(
  parsed: ParsedGraph,
  { layout, coordinates, placeNames }: GraphSurroundings,
  { selection, filters, theme, arrangement, canvas, list }: ViewerState,
) {
  const { graph } = parsed
  const palette = PALETTES[theme]
  const profiles = useMemo(
    () => pairsOf(graph, parsed).map((pair) => profilePair(graph, pair, parsed)),
    [graph, parsed],
  )
  const profileOf = useMemo(
    () => new Map<string, (typeof profiles)[number]>(profiles.map((profile) => [profile.pair.fact, profile])),
    [profiles],
  )
  const map = useMemo(
    () => (arrangement === 'map' && coordinates.size > 0 ? layOutOnMap(graph, coordinates) : null),
    [arrangement, graph, coordinates],
  )
  const arranged = useMemo(
    () => (arrangement === 'columns' ? layOutPairColumns(profiles) : (map?.positions ?? layout)),
    [arrangement, profiles, layout, map],
  )
  const positions = arrangement === 'network' ? (canvas.laidOut ?? arranged) : arranged
  // A new layout moves what is drawn: its end is no reason to draw all anew.
  const drawing = useMemo(
    () =>
      toDrawing(graph, arranged, {
        isolated: filters.showIsolated,
        columns: arrangement === 'columns',
      }),
    [graph, arrangement, arranged, filters.showIsolated],
  )
  const facts = useMemo(() => createFactIndex(graph, parsed.pages, profiles), [graph, parsed, profiles])
  const visible = useMemo(
    () => visibleParts(graph, filters, facts, canvas.folds),
    [graph, filters, facts, canvas.folds],
  )
  // A picture is dear to draw: between selections that light up nothing, such as two tables, it stays as it is.
  const lit = shownOf(selection, visible)
  const pairIndex = useMemo(() => createPairIndex(graph, profiles, placeNames), [graph, profiles, placeNames])
  // A list of pairs that is narrowed narrows the picture beside it.
  const listed = useMemo(
    () =>
      selection === null && isNarrowed(list)
        ? listedPairs(profiles, pairIndex, list).flatMap(({ pair }) =>
            visible.edges.has(pair.fact) ? [pair.fact] : [],
          )
        : null,
    [selection, list, profiles, pairIndex, visible],
  )
  const spotlight = useMemo(
    () => (listed === null ? spotlightOf(graph, lit, profileOf) : spotlightOfPairs(graph, listed, profileOf, [])),
    [graph, lit, listed, profileOf],
  )
  const looks = useMemo(() => createLooks(visible, spotlight, palette), [visible, spotlight, palette])
  const pinned = useMemo(
    () => new Map(canvas.pins.filter((pin) => pin.arrangement === arrangement).map(({ key, at }) => [key, at])),
    [canvas.pins, arrangement],
  )
  return {
    palette,
    drawing,
    positions,
    pinned,
    profiles,
    profileOf,
    facts,
    visible,
    /** Entities without a place on the map; null: there is no map. */
    unplaced: map?.unplaced.filter((key) => visible.nodes.has(key) && drawing.hasNode(key)) ?? null,
    hasMap: coordinates.size > 0,
    looks,
    index: useMemo(() => createSearchIndex(graph, placeNames), [graph, placeNames]),
    pairIndex,
    counts: useMemo(() => countKinds(graph), [graph]),
    years: useMemo(() => countYears(graph, parsed.pages), [graph, parsed]),
    focus: useMemo(() => focusKeys(parsed, selection), [parsed, selection]),
  }
}

export type GraphViews = ReturnType<typeof useGraphViews>

/** What is hidden lifts nothing: the picture would be grey without a reason that one sees. */
function shownOf(selection: Selection | null, { nodes }: VisibleParts): Selection | null {
  return selection?.kind === 'node' && !nodes.has(selection.key) ? null : selection
}

/** Nodes that a selection wants in the middle of the picture. */
function focusKeys({ graph }: ParsedGraph, selection: Selection | null): readonly string[] | null {
  if (!selection?.focus) return null
  switch (selection.kind) {
    case 'node':
      return [selection.key]
    case 'edge':
    case 'pair':
      return graph.extremities(selection.key)
    case 'comparison':
    case 'dossier': {
      const pairs = [selection.key, ...(selection.other === null ? [] : [selection.other])]
      return pairs.flatMap((pair) => graph.extremities(pair))
    }
    case 'conflict':
      return endsOfConflict(graph, selection)
    case 'paths':
      return [selection.key, selection.other]
  }
}
