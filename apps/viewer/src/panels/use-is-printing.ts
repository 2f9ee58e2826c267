import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the browser lays the page out for paper: what is drawn then is drawn at once, for it does not wait. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const set = ({ type }: Event): void => {
      flushSync(() => {
        setPrinting(type === 'beforeprint')
      })
    }
    window.addEventListener('beforeprint', set)
    window.addEventListener('afterprint', set)
    return () => {
      window.removeEventListener('beforeprint', set)
      window.removeEventListener('afterprint', set)
    }
  }, [])
  return isPrinting
}
