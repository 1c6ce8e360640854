import { Field, type FieldProps } from "./field.tsx"

export type DateInputProps = FieldProps & {
  /** `YYYY-MM-DD`, as are the limits. */
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
}

export function DateInput({ value, min, max, ...field }: DateInputProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input {...wiring} className="input" type="date" min={min} max={max} defaultValue={value} />
      )}
    </Field>
  )
}
