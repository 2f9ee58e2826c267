import type { ArticleKind } from '@shanhai/model'
import type { Draft } from './draft.js'
import { endsSentence } from './text-shape.js'
import { hasDateline, noticeTitleLength } from './patterns.js'

/** The kind of an article, from what its draft was made of and from its words. */
export function kindOf(draft: Draft, headline: string | null): ArticleKind {
  if (draft.sort === 'caption') return 'caption'
  if (draft.sort === 'teaser' || draft.sort === 'index') return 'index'
  if (draft.sort === 'weather') return 'other'
  if (draft.sort === 'notice') return 'notice'
  const body = draft.pieces.flatMap(({ piece, role }) => (role === 'body' ? [piece.text] : []))
  if (draft.sort === 'ad') return /(?:公告|通告|公示)/.test(headline ?? '') ? 'notice' : 'ad'
  if (body.length === 0) return 'index'
  if (!body.some((text) => /\p{Script=Han}/u.test(text))) return 'other'
  if (isGovernmentReport(headline, body)) return 'report'
  if (!hasDateline(body[0] ?? '') && noticeTitleLength(headline ?? '') > 0) return 'notice'
  const fragment = headline === null && body.join('').length < 40 && !endsSentence(body.at(-1) ?? '')
  return fragment ? 'other' : 'news'
}

/** A report read out before a people's congress: it turns to the delegates, or gives an account in a government's name. */
function isGovernmentReport(headline: string | null, body: readonly string[]): boolean {
  const text = body.join('')
  const addresses = text.match(/各位代表[，,！!：:]/g)?.length ?? 0
  if (/工作报告(?:[（(]|$)/.test(headline ?? '') && addresses > 0) return true
  return addresses > 0 && (/我谨?代表.{1,12}(?:人民政府|人大常委会|法院|检察院)/.test(text) || text.length > 3000)
}
