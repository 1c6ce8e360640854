import { Field, type FieldProps } from "./field.tsx"

export type FileInputProps = FieldProps & {
  /** Endings or media types, as the attribute of the same name; say them in the hint as well. */
  accept?: string | undefined
  /** Several at once. */
  multiple?: true
}

/** Its form needs `encType="multipart/form-data"`. */
export function FileInput({ accept, multiple, ...field }: FileInputProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input {...wiring} className="input input-full" type="file" accept={accept} multiple={multiple} />
      )}
    </Field>
  )
}
