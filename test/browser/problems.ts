import type { Page } from 'playwright-core'

/** Gathers what a page reports from now on: errors, warnings, and whatever its content security policy has blocked. */
export async function collectProblems(page: Page, problems: string[] = []): Promise<string[]> {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNote(message.text())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return problems
}

/** What the graphics driver says about itself is no fault of the page. */
function isDriverNote(text: string): boolean {
  return /GL Driver Message|GPU stall|SwiftShader/.test(text)
}
