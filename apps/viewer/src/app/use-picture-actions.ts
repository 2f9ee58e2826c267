import { useMemo } from 'react'
import type { Dispatch } from 'react'
import type { ReaderActions } from '../canvas/create-renderer.js'
import type { Arrangement } from '../state/arrangement.js'
import type { ViewerAction } from '../state/viewer-state.js'

/** What happens in the picture as actions of the page; the same object as long as the arrangement is. */
export function usePictureActions(arrangement: Arrangement, dispatch: Dispatch<ViewerAction>): ReaderActions {
  return useMemo(
    () => ({
      onNode: (key) => {
        dispatch({ type: 'select', selection: { kind: 'node', key, focus: false } })
      },
      onEdge: (key) => {
        dispatch({ type: 'select', selection: { kind: 'edge', key, focus: false } })
      },
      onStage: () => {
        dispatch({ type: 'deselect' })
      },
      onDrop: (key, at) => {
        dispatch({ type: 'pin', pin: { arrangement, key, at } })
      },
      onLook: (camera) => {
        dispatch({ type: 'look', camera })
      },
    }),
    [arrangement, dispatch],
  )
}
