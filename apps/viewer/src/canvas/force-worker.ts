// @ts-expect-error -- the package ships no types for this file: a function that is a worker's whole program
import untypedProgram from 'graphology-layout-forceatlas2/webworker.js'

/** Of the browser's trusted types what is needed here; older browsers have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string }
}

/** The one policy that the page's own policy allows; its one rule takes nothing but addresses of texts made here. */
const POLICY = 'shanhai-worker'

/** Starts the library's worker from its own text, for a page that is one file has no other file to start it from. */
export function startForceWorker(): Worker {
  const program = `(${String(untypedProgram as () => void)}).call(self)`
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  const worker = new Worker(trusted(address))
  URL.revokeObjectURL(address)
  return worker
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

function trusted(address: string): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: ownAddress })
  return policy?.createScriptURL(address) ?? address
}

/** Only addresses of texts that this page made itself: a script from elsewhere is refused. */
function ownAddress(url: string): string {
  if (!url.startsWith('blob:')) throw new TypeError('only scripts of this page run')
  return url
}
