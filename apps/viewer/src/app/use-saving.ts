import { useState } from 'react'
import type { Dispatch } from 'react'
import type { KnowledgeGraph } from '@shanhai/graph'
import { correctionLines } from '../corrections/pending-correction.js'
import type { PendingCorrection } from '../corrections/pending-correction.js'
import type { SaveResult } from '../corrections/save-corrections.js'
import { saveCorrections } from '../corrections/save-corrections.js'
import type { ViewerAction } from '../state/viewer-state.js'
import type { Language } from '../text/messages.js'

/** Corrections on their way into the file, wherever the reader goes meanwhile. */
export interface Saving {
  readonly isUnderWay: boolean
  /** How it went the last time; null: not yet. */
  readonly result: SaveResult | null
  readonly save: (corrections: readonly PendingCorrection[]) => void
}

/** Sends corrections one time at a time; those that were sent, and no others, are then no longer pending. */
export function useSaving(graph: KnowledgeGraph, language: Language, dispatch: Dispatch<ViewerAction>): Saving {
  const [{ isUnderWay, result }, setState] = useState<Omit<Saving, 'save'>>({ isUnderWay: false, result: null })
  const save = (corrections: readonly PendingCorrection[]): void => {
    if (isUnderWay) return
    setState({ isUnderWay: true, result: null })
    void saveCorrections(correctionLines(graph, corrections, language)).then((next) => {
      setState({ isUnderWay: false, result: next })
      if ('saved' in next) dispatch({ type: 'saved', corrections })
    })
  }
  return { isUnderWay, result, save }
}
