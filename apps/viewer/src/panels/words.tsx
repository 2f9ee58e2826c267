import { createContext, useContext } from 'react'
import type { Language } from '../text/messages.js'

/** The language of the page. */
export const LanguageContext = createContext<Language>('zh')

/** Hanzi with the marks between them. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}·、，。：；！？《》〈〉“”（）—…\d]*[\p{Script=Han}》〉”）])?)/u

/**
 * Words that may hold Chinese. On the English page the Chinese among them says so, or a screen reader would read it as
 * English and the browser choose the glyphs of another language.
 */
export function Words({ children }: { readonly children: string }) {
  if (useContext(LanguageContext) === 'zh') return children
  const parts = children.split(CHINESE)
  if (parts.length === 1) return children
  // One element, however many parts: in a row or a column that lays out its children they stay one text.
  return (
    <span>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} lang="zh-CN">
            {part}
          </span>
        ),
      )}
    </span>
  )
}
