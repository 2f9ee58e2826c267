import { createContext } from 'react'
import type { PendingCorrection } from './pending-correction.js'

/** What the panels need to correct something. */
export interface Correcting {
  readonly pending: readonly PendingCorrection[]
  readonly onCorrect: (correction: PendingCorrection) => void
  readonly onWithdraw: (correction: PendingCorrection) => void
}

/** Corrections concern entities and facts wherever they are shown, so that they come by context. */
export const CorrectionContext = createContext<Correcting>({
  pending: [],
  onCorrect: () => undefined,
  onWithdraw: () => undefined,
})
