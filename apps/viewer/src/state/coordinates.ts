import type { Coordinates } from '@shanhai/graph'
import { InvalidDataError } from '@shanhai/model'

const CODE = /^\d{6,12}$/

/** Checks the coordinates that a page carries; absent: none. @throws InvalidDataError naming what is wrong */
export function parseCoordinates(value: unknown): Coordinates {
  if (value === undefined || value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return refuse('coordinates')
  return new Map(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([code, point]) => {
      const [longitude, latitude] = Array.isArray(point) ? (point as readonly unknown[]) : []
      if (!CODE.test(code) || !isDegrees(longitude, 180) || !isDegrees(latitude, 90)) return refuse(code.slice(0, 20))
      return [code, [longitude, latitude]] as const
    }),
  )
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most
}

function refuse(where: string): never {
  throw new InvalidDataError(
    'viewer/coordinates',
    `the coordinates in this page are damaged (${where}); write the page again with "shanhai view"`,
  )
}
