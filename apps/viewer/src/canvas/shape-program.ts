import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { NodeProgram } from 'sigma/rendering'
import type { ProgramInfo } from 'sigma/rendering'
import { floatColor } from 'sigma/utils'
import type { Rim } from './palette.js'
import type { DrawnEdge, DrawnNode } from './to-drawing.js'
import { FRAGMENT_SHADER, VERTEX_SHADER } from './shape-shaders.js'

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_rim'] as const

/** Draws every node as one point whose fragment shader cuts out its shape, with a rim; one draw call for all. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
  /** Colour of the rim now; that of the paper sets overlapping marks apart. */
  protected rim(): Rim {
    return [1, 1, 1]
  }

  getDefinition() {
    const { POINTS, FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    }
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & Partial<DrawnNode>): void {
    this.array.set([data.x, data.y, data.size, data.shape ?? 0, floatColor(data.color), nodeIndex], start)
  }

  setUniforms({ sizeRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio)
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio)
    gl.uniform3f(uniformLocations['u_rim'] ?? null, ...this.rim())
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix)
  }
}

/** The program with a rim whose colour may change from one frame to the next. */
export function createShapeProgram(rim: () => Rim): typeof ShapeProgram {
  return class extends ShapeProgram {
    protected override rim(): Rim {
      return rim()
    }
  }
}
