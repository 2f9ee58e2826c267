import type { KnowledgeGraph } from '@shanhai/graph'
import type { Palette } from '../canvas/palette.js'
import { drawSample } from '../picture/draw-line.js'
import { lineSamples } from '../picture/line-samples.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

interface LineLegendProps {
  readonly graph: KnowledgeGraph
  readonly palette: Palette
  readonly language: Language
}

/** Pixels of a sample. */
const [WIDTH, HEIGHT] = [44, 14]

/** What the lines of the picture say; only the kinds that the graph has. */
export function LineLegend({ graph, palette, language }: LineLegendProps) {
  const samples = lineSamples(graph, language)
  if (samples.length === 0) return null
  return (
    <div className="line-samples">
      <p className="faint">{MESSAGES[language].canvas.lines}</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample.name}>
            <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
              {drawSample(
                sample,
                { ...palette, plate: palette.ground },
                { from: [1, HEIGHT / 2], to: [WIDTH - 2, HEIGHT / 2] },
              ).map((item, i) =>
                item.kind === 'path' ? (
                  <path key={i} d={item.d} fill="none" stroke={item.stroke ?? 'none'} strokeWidth={item.width} />
                ) : null,
              )}
            </svg>{' '}
            {sample.name}
          </li>
        ))}
      </ul>
    </div>
  )
}
