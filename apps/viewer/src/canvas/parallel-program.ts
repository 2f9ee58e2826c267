import { createEdgeCurveProgram } from '@sigma/edge-curve'
import type { Sigma } from 'sigma'
import type { EdgeProgramType, InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering'
import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS,
} from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import type { LaneShaders } from './lane-shaders.js'
import { HEAD_SHADERS, LINE_SHADERS } from './lane-shaders.js'
import { LINE_STANDINGS } from './marks.js'
import type { DrawnEdge, DrawnNode } from './to-drawing.js'

type Program = EdgeProgramType<DrawnNode, DrawnEdge>
type LineItem = [
  edge: number,
  start: number,
  source: NodeDisplayData,
  target: NodeDisplayData,
  data: EdgeDisplayData & Partial<DrawnEdge>,
]

const arrowHead = DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS

/** True while the picture is dragged, zoomed or brought elsewhere. */
export function isMoving(renderer: Sigma<DrawnNode, DrawnEdge>): boolean {
  const mouse = renderer.getMouseCaptor()
  return (
    renderer.getCamera().isAnimated() ||
    mouse.isMoving ||
    mouse.draggedEvents > 0 ||
    mouse.currentWheelDirection !== 0 ||
    renderer.getTouchCaptor().isMoving
  )
}

/** How lines are drawn. */
export interface LineOptions {
  /** Pixels around the middle of a line in which the pointer hits it, where it is not thicker itself. */
  readonly grip: number
  /** Bend facts between the same two entities apart; else they are straight lines beside each other. */
  readonly curved: boolean
}

/** A fact that shares its ends with no other: a straight line with an arrow head. */
export function createStraightProgram({ grip }: LineOptions): Program {
  return createEdgeCompoundProgram<DrawnNode, DrawnEdge>([
    withGrip(createEdgeClampedProgram<DrawnNode, DrawnEdge>(), grip),
    withGrip(createEdgeArrowHeadProgram<DrawnNode, DrawnEdge>(), grip),
  ])
}

/** Straight lines, each in its lane; broken where what they say is over, hollow where it is planned. */
export function createLaneProgram({ grip }: Pick<LineOptions, 'grip'>): Program {
  return createEdgeCompoundProgram<DrawnNode, DrawnEdge>([
    withGrip(withLane(createEdgeClampedProgram<DrawnNode, DrawnEdge>(), LINE_SHADERS), grip),
    withGrip(withLane(createEdgeArrowHeadProgram<DrawnNode, DrawnEdge>(), HEAD_SHADERS), grip),
  ])
}

/** Facts between the same two entities beside each other: as straight lines, or as curves that straighten in motion. */
export function createParallelProgram({ grip, curved }: LineOptions): Program {
  const Lanes = createLaneProgram({ grip })
  if (!curved) return Lanes
  const Curves = withGrip(createEdgeCurveProgram<DrawnNode, DrawnEdge>({ arrowHead }), grip)
  return class {
    readonly drawLabel = undefined
    private readonly lanes: InstanceType<Program>
    private readonly curves: InstanceType<Program>

    constructor(
      gl: WebGLRenderingContext,
      pickingBuffer: WebGLFramebuffer | null,
      private readonly renderer: Sigma<DrawnNode, DrawnEdge>,
    ) {
      this.lanes = new Lanes(gl, pickingBuffer, renderer)
      this.curves = new Curves(gl, pickingBuffer, renderer)
    }
    reallocate(capacity: number): void {
      this.lanes.reallocate(capacity)
      this.curves.reallocate(capacity)
    }
    process(...item: Parameters<InstanceType<Program>['process']>): void {
      this.lanes.process(...item)
      this.curves.process(...item)
    }
    render(params: RenderParams): void {
      const shown = isMoving(this.renderer) ? this.lanes : this.curves
      shown.render(params)
    }
    kill(): void {
      this.lanes.kill()
      this.curves.kill()
    }
  }
}

/** What sigma's programs of lines are, beyond what their factories promise. */
interface LineProgram extends InstanceType<Program> {
  readonly array: Float32Array
  /** Numbers that one line takes in the array. */
  readonly ATTRIBUTES_ITEMS_COUNT: number
  getDefinition(): InstancedProgramDefinition
  processVisibleItem(...item: LineItem): void
  setUniforms(params: RenderParams, program: ProgramInfo): void
}

/** A straight program of sigma whose lines are moved aside by their lane, in pixels that grow with the nodes. */
function withLane(Base: Program, { direction, vertex, fragment }: LaneShaders): Program {
  // Sigma's factories say less than what they give.
  const Straight = Base as unknown as new (...options: ConstructorParameters<Program>) => LineProgram
  const { FLOAT } = WebGLRenderingContext
  class LaneProgram extends Straight {
    override getDefinition() {
      const definition = super.getDefinition()
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: vertex(definition.VERTEX_SHADER_SOURCE),
        FRAGMENT_SHADER_SOURCE: fragment(definition.FRAGMENT_SHADER_SOURCE),
        ATTRIBUTES: [
          ...definition.ATTRIBUTES,
          { name: 'a_lane', size: 1, type: FLOAT },
          { name: 'a_standing', size: 1, type: FLOAT },
        ],
      }
    }
    override processVisibleItem(...item: LineItem): void {
      super.processVisibleItem(...item)
      const [, start, , , data] = item
      const end = start + this.ATTRIBUTES_ITEMS_COUNT
      this.array[end - 2] = direction * (data.offset ?? 0)
      this.array[end - 1] = LINE_STANDINGS.indexOf(data.standing ?? 'current')
    }
  }
  return LaneProgram as unknown as Program
}

/** A program of sigma that is drawn as thick as it says, but is hit as if it were at least so many pixels thick. */
function withGrip(Base: Program, grip: number): Program {
  const Line = Base as unknown as new (...options: ConstructorParameters<Program>) => LineProgram
  class GripProgram extends Line {
    override setUniforms(params: RenderParams, program: ProgramInfo): void {
      super.setUniforms(program.isPicking ? { ...params, minEdgeThickness: grip } : params, program)
    }
  }
  return GripProgram as unknown as Program
}
