import { Field, FieldGroup, type FieldProps } from "./field.tsx"
import { SideBySide } from "./side-by-side.tsx"
import { useWords } from "./spoken.tsx"

type OneLanguage = { name: string; value?: string | undefined; error?: string | undefined }

export type BilingualFieldProps = Pick<FieldProps, "label" | "hint" | "optional"> & {
  /** Prefix of the group's ids. */
  name: string
  english: OneLanguage
  french: OneLanguage
  /** Lines of text; one line when absent. */
  rows?: number | undefined
}

/** The same text in both official languages, side by side, each marked as the language it is. */
export function BilingualField({ english, french, rows, ...group }: BilingualFieldProps) {
  const say = useWords()
  return (
    <FieldGroup {...group}>
      <SideBySide>
        <Written lang="en" label={say("in-english")} rows={rows} {...english} />
        <Written lang="fr" label={say("in-french")} rows={rows} {...french} />
      </SideBySide>
    </FieldGroup>
  )
}

type WrittenProps = OneLanguage & { lang: "en" | "fr"; label: string; rows: number | undefined }

function Written({ lang, rows, value, ...field }: WrittenProps) {
  const text = { lang, dir: "ltr", className: "input input-full", defaultValue: value }
  return (
    <Field {...field}>
      {(wiring) =>
        rows ? <textarea {...wiring} {...text} rows={rows} /> : <input {...wiring} {...text} type="text" />
      }
    </Field>
  )
}
