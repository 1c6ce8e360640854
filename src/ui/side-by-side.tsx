import type { ReactNode } from "react"

/** Both languages of a text, written or read: next to each other, one under the other on a phone. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className="side-by-side">{children}</div>
}
