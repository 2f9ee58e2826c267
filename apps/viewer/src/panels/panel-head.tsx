import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Messages } from '../text/messages.js'
import { Words } from './words.js'

interface PanelHeadProps {
  readonly title: string
  readonly messages: Messages
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The head of an open panel; takes the focus, so that the keyboard goes on from there. */
export function PanelHead({ title, messages, onClose, children }: PanelHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    const panel = heading.current?.closest('aside')
    panel?.scrollTo({ top: 0 })
    // On a narrow screen the panel lies below the picture.
    if (panel && panel.getBoundingClientRect().top > window.innerHeight * 0.6) panel.scrollIntoView()
  }, [])
  return (
    <div className="head">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          <Words>{title}</Words>
        </h2>
        <p className="faint">{typeof children === 'string' ? <Words>{children}</Words> : children}</p>
      </div>
      <button type="button" className="quiet" onClick={onClose}>
        {messages.close}
      </button>
    </div>
  )
}
