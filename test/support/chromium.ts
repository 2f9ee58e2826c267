import { existsSync } from 'node:fs'
import type { Requirement } from './requirements.js'

/** Where Chromium is; `CHROMIUM_PATH` names another place. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** A browser to open pages in. */
export function requireChromium(): Requirement {
  const reason = `no Chromium at ${CHROMIUM}; install chromium and fonts-noto-cjk, or set CHROMIUM_PATH`
  return { available: existsSync(CHROMIUM), reason }
}
