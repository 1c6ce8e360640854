import { Field, fieldId, type FieldProps } from "./field.tsx"

export type NumberInputProps = FieldProps & {
  /** As typed: blank is not zero. */
  value?: string | undefined
  /** Shown after the box and heard with it: a number never stands without its unit. */
  unit: string
  inputMode?: "numeric" | "decimal" | undefined
}

/** A text box with a number keyboard: a number box would change its value under a scrolling finger and hide what was typed wrong. */
export function NumberInput({ value, unit, inputMode = "numeric", ...field }: NumberInputProps) {
  const unitId = `${fieldId(field.name)}-unit`
  return (
    <Field {...field}>
      {(wiring) => (
        <span className="with-unit">
          <input
            {...wiring}
            aria-describedby={[wiring["aria-describedby"], unitId].filter(Boolean).join(" ")}
            className="input input-number"
            type="text"
            inputMode={inputMode}
            dir="ltr"
            autoComplete="off"
            defaultValue={value}
          />
          <span id={unitId}>{unit}</span>
        </span>
      )}
    </Field>
  )
}
