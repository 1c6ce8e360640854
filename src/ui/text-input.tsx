import { Field, type FieldProps } from "./field.tsx"

export type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: "text" | "email" | "tel" | "url" | "search" | "password" | undefined
  /** `code` is a one-time sign-in code: digits, wide apart, pasted freely. */
  width?: "code" | "short" | "medium" | "full" | undefined
  autoComplete?: string | undefined
  inputMode?: "numeric" | "decimal" | undefined
  maxLength?: number | undefined
}

/** People write in any script, so the text finds its own direction; addresses and numbers always run left to right. */
export function TextInput({ value, type = "text", width = "full", ...rest }: TextInputProps) {
  const { name, label, hint, error, optional, ...input } = rest
  const dir = type === "text" || type === "search" ? "auto" : "ltr"
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <input
          {...wiring}
          {...input}
          className={`input input-${width}`}
          type={type}
          dir={width === "code" ? "ltr" : dir}
          defaultValue={value}
        />
      )}
    </Field>
  )
}
