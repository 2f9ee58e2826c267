import type { Label } from '@shanhai/model'

/** Why a correction, or a line that should be one, does nothing, in both languages; `en` completes "line 3, rename: …". */
export type Reason = Label

/** Puts a reason into words. */
export function reason(en: string, zh: string): Reason {
  return { en, zh }
}

/** True for a reason among values that are none. */
export function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value
}
