import type { ReactNode } from "react"
import { useWords } from "./spoken.tsx"

export type FieldProps = {
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong, worded; the same words stand in the error summary. */
  error?: string | undefined
  /** Says "(optional)" after the label. Fields not so marked must be answered. */
  optional?: boolean | undefined
}

/** What a field puts on its control so that label, hint and error are heard with it. */
export type Wiring = {
  id: string
  name: string
  "aria-describedby": string | undefined
  "aria-invalid": true | undefined
}

/** The id of a field's control: where a line of the error summary leads. */
export function fieldId(name: string): string {
  return `field-${name}`
}

export function Field({ children, ...props }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { name, label, hint, error, optional } = props
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
        {optional && <Optional />}
      </label>
      <Guidance name={name} hint={hint} error={error} />
      {children(wire(props))}
    </div>
  )
}

/** A question answered by several controls: radio buttons, checkboxes, a text in two languages. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { name, label, hint, error, optional } = props
  return (
    <fieldset className={error ? "field field-wrong" : "field"} aria-describedby={describedBy(props)}>
      <legend className="field-label">
        {label}
        {optional && <Optional />}
      </legend>
      <Guidance name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

export function wire(props: Pick<FieldProps, "name" | "hint" | "error">): Wiring {
  return {
    id: fieldId(props.name),
    name: props.name,
    "aria-describedby": describedBy(props),
    "aria-invalid": props.error ? true : undefined,
  }
}

export function Guidance({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const say = useWords()
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${fieldId(name)}-error`}>
          <span className="visually-hidden">{say("error-prefix")} </span>
          {error}
        </p>
      )}
    </>
  )
}

function Optional() {
  // The space stands outside: some screen readers cut a piece's own edges, and would say "hours?(optional)".
  return (
    <>
      {" "}
      <span className="field-optional">{useWords()("optional")}</span>
    </>
  )
}

function describedBy({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}
