import type { Drawing } from '../to-drawing.js'

/** The marks of a drawing without its lines, and a way to end that they follow those of the drawing. */
export function marksOnly(drawing: Drawing): { readonly marks: Drawing; readonly release: () => void } {
  const marks = drawing.nullCopy() as Drawing
  drawing.forEachNode((key, attributes) => {
    marks.addNode(key, { ...attributes })
  })
  const follow = ({ key }: { readonly key: string }): void => {
    marks.replaceNodeAttributes(key, { ...drawing.getNodeAttributes(key) })
  }
  const followAll = (): void => {
    marks.updateEachNodeAttributes((key) => ({ ...drawing.getNodeAttributes(key) }), { attributes: ['x', 'y'] })
  }
  drawing.on('nodeAttributesUpdated', follow)
  drawing.on('eachNodeAttributesUpdated', followAll)
  return {
    marks,
    release: () => {
      drawing.off('nodeAttributesUpdated', follow)
      drawing.off('eachNodeAttributesUpdated', followAll)
    },
  }
}
