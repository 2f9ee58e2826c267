import type { Theme } from '../state/viewer-state.js'

/** Red, green, blue, from 0 to 1. */
export type Rim = readonly [number, number, number]

/** Colours of the picture that follow the theme; those of types and pairs are the same in both. */
export interface Palette {
  readonly ink: string
  /** Behind the picture. */
  readonly ground: string
  /** Around names, so that lines behind them do not strike them through. */
  readonly halo: string
  readonly plate: string
  readonly plateLine: string
  readonly dimmedNode: string
  readonly dimmedEdge: string
  /** Lines of facts that are no pairs, and of containment, which stays in the background. */
  readonly plainLine: string
  readonly groundLine: string
  /** Around marks. */
  readonly rim: Rim
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ink: '#1f2933',
    ground: '#ffffff',
    halo: 'rgba(255, 255, 255, 0.92)',
    plate: '#ffffff',
    plateLine: '#c3ccd5',
    dimmedNode: '#dfe4e9',
    dimmedEdge: '#eef1f4',
    plainLine: '#a9b4c0',
    groundLine: '#d9dfe5',
    rim: [1, 1, 1],
  },
  dark: {
    ink: '#e6ebf0',
    ground: '#14191f',
    halo: 'rgba(20, 25, 31, 0.92)',
    plate: '#232b34',
    plateLine: '#4a5663',
    dimmedNode: '#323b45',
    dimmedEdge: '#242b33',
    plainLine: '#76828e',
    groundLine: '#3a444f',
    rim: [0.08, 0.1, 0.12],
  },
}
