import type { ReactNode } from "react"
import { Button, ButtonRow } from "./button.tsx"
import { Form } from "./form.tsx"
import { Notice } from "./notice.tsx"

export type ConfirmationProps = {
  submissionKey: string
  action?: string | undefined
  /** What is about to happen, in one sentence. */
  warning: string
  /** What will be lost, and what stays. */
  consequences: readonly string[]
  /** The act itself: "End this seat", never "OK". */
  confirm: string
  cancel: { href: string; label: string }
  /** Fields the act needs: a reason, a date. */
  children?: ReactNode
}

/** The page between a person and an act that is hard to take back. */
export function Confirmation({
  warning,
  consequences,
  confirm,
  cancel,
  children,
  ...form
}: ConfirmationProps) {
  return (
    <Form {...form}>
      <Notice kind="attention" title={warning}>
        <ul>
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      </Notice>
      {children}
      <ButtonRow>
        <Button look="danger">{confirm}</Button>
        <Button look="quiet" href={cancel.href}>
          {cancel.label}
        </Button>
      </ButtonRow>
    </Form>
  )
}
