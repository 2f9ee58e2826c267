import type { Language } from '../text/messages.js'

interface TranslationProps {
  /** A sentence in the language that the page is not in. */
  readonly translation: { readonly language: Language; readonly sentence: string }
}

/** The same in the other language, below a sentence. */
export function Translation({ translation: { language, sentence } }: TranslationProps) {
  return (
    <p className="translation" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {sentence}
    </p>
  )
}
