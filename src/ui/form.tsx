import type { ReactNode } from "react"

export type FormProps = {
  /** The idempotency key: the same form sent twice does its act once. */
  submissionKey: string
  /** Where to post; this page when absent. */
  action?: string | undefined
  id?: string | undefined
  /** `multipart/form-data` when the form holds a file. */
  encType?: "multipart/form-data" | undefined
  children: ReactNode
}

/** Posts to an act. Errors are worded by us and listed in the summary, so the browser's own bubbles are off. */
export function Form({ submissionKey, children, ...form }: FormProps) {
  return (
    <form method="post" noValidate className="form flow" {...form}>
      <input type="hidden" name="key" value={submissionKey} />
      {children}
    </form>
  )
}
