import type { YearCount, YearSpan } from '@shanhai/graph'
import type { Messages } from '../text/messages.js'

interface YearFilterProps {
  readonly counts: readonly YearCount[]
  readonly years: YearSpan | null
  readonly messages: Messages
  readonly onChange: (years: YearSpan | null) => void
}

const BAR = { width: 10, gap: 2, height: 44 } as const

/** A histogram of facts by year, and two lists that choose the first and the last year. */
export function YearFilter({ counts, years, messages: { finding }, onChange }: YearFilterProps) {
  const [first, last] = [counts[0]?.year, counts.at(-1)?.year]
  if (first === undefined || last === undefined) return null
  const shown = years ?? { from: first, to: last }
  const set = (from: number, to: number): void => {
    onChange(from <= first && to >= last ? null : { from: Math.min(from, to), to: Math.max(from, to) })
  }
  const choice = (label: string, value: number, choose: (year: number) => void) => (
    <label className="year">
      {label}
      <select
        value={value}
        onChange={(event) => {
          choose(Number(event.target.value))
        }}
      >
        {counts.map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset>
      <legend>{finding.years}</legend>
      <Histogram counts={counts} shown={shown} label={finding.yearBar} onYear={set} />
      <div className="years">
        {choice(finding.yearFrom, shown.from, (year) => {
          set(year, Math.max(year, shown.to))
        })}
        {choice(finding.yearTo, shown.to, (year) => {
          set(Math.min(year, shown.from), year)
        })}
      </div>
    </fieldset>
  )
}

interface HistogramProps {
  readonly counts: readonly YearCount[]
  readonly shown: YearSpan
  readonly label: (year: number, facts: number) => string
  readonly onYear: (from: number, to: number) => void
}

/** A click on a bar takes its year alone; for the keyboard there are the lists. */
function Histogram({ counts, shown, label, onYear }: HistogramProps) {
  const step = BAR.width + BAR.gap
  const most = Math.max(...counts.map(({ facts }) => facts))
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${String(counts.length * step)} ${String(BAR.height)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map(({ year, facts }, i) => {
        const height = facts === 0 ? 0 : Math.max(2, (facts / most) * BAR.height)
        const inside = year >= shown.from && year <= shown.to
        return (
          <g
            key={year}
            onClick={() => {
              onYear(year, year)
            }}
          >
            <title>{label(year, facts)}</title>
            <rect className="slot" x={i * step} y={0} width={step} height={BAR.height} />
            <rect
              className={inside ? 'bar' : 'bar out'}
              x={i * step}
              y={BAR.height - height}
              width={BAR.width}
              height={height}
            />
          </g>
        )
      })}
    </svg>
  )
}
