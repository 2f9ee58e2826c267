import type { ReactNode } from 'react'

interface CheckBoxProps {
  readonly checked: boolean
  readonly count?: number
  readonly onChange: () => void
  readonly children: ReactNode
}

/** A box with its words and how many it stands for. */
export function CheckBox({ checked, count, onChange, children }: CheckBoxProps) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {children}
      {count !== undefined && <span className="count">{count}</span>}
    </label>
  )
}
