/** Names under which browsers draw without a graphics card: Chromium, Mesa, Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** True if WebGL is worked out by the processor, where what fills many pixels is dear; also where it says nothing. */
export function drawsInSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return true
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return typeof name !== 'string' || SOFTWARE.test(name)
}
