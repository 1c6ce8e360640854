import { fieldId } from "./field.tsx"
import { useWords } from "./spoken.tsx"

export type FieldError = {
  /** The field it leads to; none for an error about the whole form. */
  name?: string | undefined
  message: string
}

/**
 * What is wrong, before the form, each line leading to its field. It takes the focus when the page opens,
 * as nothing else on the page matters more. `Page` and `PlainPage` place it when given `errors`.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const say = useWords()
  if (errors.length === 0) return null
  return (
    // The one place where focus may move by itself: the page answers a form that was just sent.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2 className="error-summary-title">{say("problem-title")}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.name ?? ""} ${error.message}`}>
            {error.name ? <a href={`#${fieldId(error.name)}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  )
}
