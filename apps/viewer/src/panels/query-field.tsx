import { useEffect, useRef, useState } from 'react'
import type { ChangeEvent, CompositionEvent, InputHTMLAttributes } from 'react'

interface QueryFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'type'> {
  readonly value: string
  /** What is asked for now; not called while an input method still composes. */
  readonly onQuery: (query: string) => void
}

/** A search field that input methods can be used in: half-typed pinyin is no query until hanzi are chosen. */
export function QueryField({ value, onQuery, ...rest }: QueryFieldProps) {
  const [draft, setDraft] = useState(value)
  const composing = useRef(false)
  useEffect(() => {
    if (!composing.current) setDraft(value)
  }, [value])
  return (
    <input
      {...rest}
      type="search"
      value={draft}
      onChange={(event: ChangeEvent<HTMLInputElement>) => {
        setDraft(event.target.value)
        if (!composing.current) onQuery(event.target.value)
      }}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event: CompositionEvent<HTMLInputElement>) => {
        composing.current = false
        onQuery(event.currentTarget.value)
      }}
    />
  )
}
