/** Places one point per node; sigma draws it a second time with ids as colours to find what the pointer is over. */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0;
  v_pixel = 2.0 / gl_PointSize;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`

/** Signed distance to each shape's edge, in halves of the point's width; the order is that of SHAPES. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
uniform vec3 u_rim;

float triangle(vec2 p) { return max(abs(p.x) * 0.866 + (p.y + 0.12) * 0.5, -p.y - 0.12) - 0.52; }

float bars(vec2 p) {
  vec2 a = abs(p);
  return min(max(a.x - 0.36, a.y - 0.9), max(a.y - 0.36, a.x - 0.9));
}

float shapeDistance(vec2 p, float shape) {
  vec2 a = abs(p);
  if (shape < 0.5) return length(p) - 0.92;
  if (shape < 1.5) return max(a.x, a.y) - 0.78;
  if (shape < 2.5) return triangle(p);
  if (shape < 3.5) return (a.x + a.y) * 0.7071 - 0.67;
  if (shape < 4.5) return triangle(vec2(p.x, -p.y));
  if (shape < 5.5) return max(a.x * 0.866 + a.y * 0.5, a.y) - 0.8;
  return bars(p);
}

void main() {
  vec2 p = vec2(2.0 * gl_PointCoord.x - 1.0, 1.0 - 2.0 * gl_PointCoord.y);
  float d = shapeDistance(p, v_shape);
  #ifdef PICKING_MODE
  gl_FragColor = length(p) < 1.0 ? v_color : vec4(0.0);
  #else
  float rim = min(1.5 * v_pixel, 0.15);
  vec4 color = mix(v_color, vec4(u_rim, 1.0), smoothstep(-rim - v_pixel, -rim, d));
  gl_FragColor = mix(color, vec4(0.0), smoothstep(-v_pixel, 0.0, d));
  #endif
}
`
