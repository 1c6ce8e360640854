import { FieldGroup, fieldId, type FieldProps } from "./field.tsx"

export type Choice = { value: string; label: string; hint?: string | undefined }

export type RadioGroupProps = FieldProps & { options: readonly Choice[]; value?: string | undefined }

export function RadioGroup({ options, value, ...field }: RadioGroupProps) {
  return (
    <FieldGroup {...field}>
      {options.map((option, index) => (
        <Tick
          key={option.value}
          type="radio"
          id={choiceId(field.name, option.value, index)}
          name={field.name}
          checked={option.value === value}
          {...option}
        />
      ))}
    </FieldGroup>
  )
}

export type CheckboxGroupProps = FieldProps & {
  options: readonly Choice[]
  values?: readonly string[] | undefined
}

export function CheckboxGroup({ options, values = [], ...field }: CheckboxGroupProps) {
  return (
    <FieldGroup {...field}>
      {options.map((option, index) => (
        <Tick
          key={option.value}
          type="checkbox"
          id={choiceId(field.name, option.value, index)}
          name={field.name}
          checked={values.includes(option.value)}
          {...option}
        />
      ))}
    </FieldGroup>
  )
}

export type CheckboxProps = Choice & { name: string; id?: string | undefined; checked?: boolean | undefined }

/** One box by itself: "I agree", or the row of a table where partners are chosen. */
export function Checkbox({ id, checked = false, ...choice }: CheckboxProps) {
  return (
    <Tick
      type="checkbox"
      id={id ?? `${fieldId(choice.name)}-${choice.value}`}
      checked={checked}
      {...choice}
    />
  )
}

type TickProps = Choice & { type: "radio" | "checkbox"; id: string; name: string; checked: boolean }

function Tick({ type, id, name, value, label, hint, checked }: TickProps) {
  return (
    <div className="choice">
      <input
        className="choice-box"
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint choice-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** The error summary leads to the first choice, so that one carries the field's own id. */
function choiceId(name: string, value: string, index: number): string {
  return index === 0 ? fieldId(name) : `${fieldId(name)}-${value}`
}
