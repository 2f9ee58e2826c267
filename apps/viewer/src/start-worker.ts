/** Of the browser's trusted types what is needed here; older browsers have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string }
}

/** The one policy that the page's own policy allows; its one rule takes nothing but addresses of texts made here. */
const POLICY = 'shanhai-worker'

/** Starts a worker from the text of its script, for a page that is one file has no other file to start it from. */
export function startWorker(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
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
