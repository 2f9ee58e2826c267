interface ChoiceProps {
  readonly label: string
  /** Name of the choice that filters nothing. */
  readonly none: string
  readonly value: string | null
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string | null) => void
}

/** A list that chooses one value or none; absent where there is nothing to choose. */
export function Choice({ label, none, value, options, onChange }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.target.value === '' ? null : event.target.value)
        }}
      >
        <option value="">{none}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
