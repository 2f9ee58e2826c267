import { BREAK, HOLLOW } from './marks.js'

/** How the shaders of one of sigma's straight programs are changed. */
export interface LaneShaders {
  /** -1 where the program's normals point the other way. */
  readonly direction: 1 | -1
  readonly vertex: (shader: string) => string
  readonly fragment: (shader: string) => string
}

/** Both straight programs know the line's normal, and the same three uniforms. */
const ASIDE = 'a_lane * normalize(a_normal) * 2.0 * u_correctionRatio / u_sizeRatio'

const moveAside = (shader: string): string =>
  before(
    '}',
    `attribute float a_lane;\nattribute float a_standing;\n${shader}`,
    `  gl_Position.xy += (u_matrix * vec3(${ASIDE}, 0)).xy;\n`,
  )

/** Arrow heads are whole, whatever the line is. The unused attribute would be taken out, and then not be found. */
export const HEAD_SHADERS: LaneShaders = {
  direction: -1,
  vertex: (shader) => before('}', moveAside(shader), '  gl_Position.z += 0.0 * a_standing;\n'),
  fragment: (shader) => shader,
}

/** Pixels from the middle of the line, half of the break there, and 1 for what is over, 2 for what is planned. */
const VARYINGS = 'varying float v_along;\nvarying float v_break;\nvarying float v_standing;\n'

export const LINE_SHADERS: LaneShaders = {
  direction: 1,
  vertex: (shader) =>
    before(
      '}',
      VARYINGS + moveAside(shader),
      `  float pixels = length(a_positionEnd - a_positionStart) / (2.0 * u_correctionRatio);
  // The line ends where its head begins.
  v_along = (a_positionCoef - 0.5) * pixels - length(compensationVector) / (2.0 * u_correctionRatio);
  v_break = 0.5 * min(${float(BREAK.pixels)}, ${float(BREAK.share)} * pixels);
  v_standing = a_standing;
`,
    ),
  fragment: (shader) =>
    before(
      '}',
      shader.replace('varying vec2 v_normal;', `${VARYINGS}varying vec2 v_normal;`),
      `  #ifndef PICKING_MODE
  bool isBroken = v_standing > 0.5 && v_standing < 1.5 && abs(v_along) < v_break;
  bool isEmpty = v_standing > 1.5 && length(v_normal) < ${float(HOLLOW.share)};
  if (isBroken || isEmpty) gl_FragColor = transparent;
  #endif
`,
    ),
}

function before(mark: string, text: string, more: string): string {
  const at = text.lastIndexOf(mark)
  return text.slice(0, at) + more + text.slice(at)
}

function float(value: number): string {
  return value.toFixed(3)
}
