import type { ReactNode } from "react"

export type DisclosureProps = { summary: string; open?: boolean | undefined; children: ReactNode }

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="flow">{children}</div>
    </details>
  )
}
