import type { ReactNode } from "react"
import { useWords } from "./spoken.tsx"

export type ReceiptProps = {
  title: string
  reference: string
  /** What was received, when, and from whom: a `Facts`; then what happens next. */
  children: ReactNode
}

/** Proof that something arrived, made to be kept, printed or read out over the telephone. */
export function Receipt({ title, reference, children }: ReceiptProps) {
  const say = useWords()
  return (
    <section className="receipt flow">
      <h2>{title}</h2>
      <p className="receipt-reference">
        <span>{say("reference")}</span>{" "}
        <strong>
          <bdi dir="ltr">{reference}</bdi>
        </strong>
      </p>
      {children}
    </section>
  )
}
