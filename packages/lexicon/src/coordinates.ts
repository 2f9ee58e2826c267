import { readFileSync } from 'node:fs'
import { ExternalError } from '@shanhai/model'
import { invalidCell, parseTsv } from './tsv.js'

const FILE = 'coordinates.tsv'

/** Longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number]

/**
 * Points of divisions down to the county by code: where to put them in a picture, no borders. They decide nothing about
 * names, and are no part of the lexicon's checksum.
 *
 * @throws ExternalError if the file is not there; InvalidDataError that names file and line
 */
export function loadCoordinates(): ReadonlyMap<string, Point> {
  let text: string
  try {
    text = readFileSync(new URL(`../data/${FILE}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')
  } catch (cause) {
    const message = `Cannot read the lexicon file data/${FILE}: reinstall @shanhai/lexicon`
    throw new ExternalError('lexicon/unreadable', message, { value: FILE, cause })
  }
  const rows = parseTsv(text, FILE, ['code', 'longitude', 'latitude'])
  return new Map(
    rows.map(({ cells: { code, longitude, latitude }, where }) => {
      const point = [degrees(longitude, 180, where), degrees(latitude, 90, where)] as const
      return [code, point]
    }),
  )
}

function degrees(text: string, most: number, where: string): number {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value) || Math.abs(value) > most) throw invalidCell(where, 'degrees', text)
  return value
}
