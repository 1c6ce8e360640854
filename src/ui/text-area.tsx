import { directionOf } from "#platform/words"
import { Field, type FieldProps } from "./field.tsx"

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  /** The language to write in, where it is not the page's; the direction follows from it. */
  lang?: string | undefined
  rows?: number | undefined
  maxLength?: number | undefined
}

export function TextArea({ value, lang, rows = 5, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="input input-full"
          lang={lang}
          dir={lang ? directionOf(lang) : "auto"}
          rows={rows}
          maxLength={maxLength}
          defaultValue={value}
        />
      )}
    </Field>
  )
}
