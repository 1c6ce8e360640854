import { Field, type FieldProps } from "./field.tsx"

export type SelectProps = FieldProps & {
  options: readonly { value: string; label: string }[]
  value?: string | undefined
}

export function Select({ options, value, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...wiring} className="input" defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
