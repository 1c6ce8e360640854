import type { ReactNode } from "react"

export type StatusKind = "neutral" | "waiting" | "good" | "attention" | "late" | "stopped"

/** Shape, word and colour say the same three times: none of them is needed to understand the other two. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return (
    <span className={`status status-${kind}`}>
      <svg className="status-shape" viewBox="0 0 20 20" aria-hidden="true">
        {shapes[kind]}
      </svg>
      <span>{children}</span>
    </span>
  )
}

const shapes: Record<StatusKind, ReactNode> = {
  neutral: <circle className="drawn" cx="10" cy="10" r="7" />,
  waiting: (
    <>
      <circle className="drawn" cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" />
    </>
  ),
  good: (
    <>
      <circle cx="10" cy="10" r="9" />
      <path className="cut" d="M5.8 10.4l2.9 2.9 5.5-6.2" />
    </>
  ),
  attention: (
    <>
      <path d="M10 1.2L19.4 18H.6z" />
      <path className="cut" d="M10 7v5M10 15v.2" />
    </>
  ),
  late: (
    <>
      <path d="M10 .4L19.6 10 10 19.6.4 10z" />
      <path className="cut" d="M10 5.5v5.2l3 1.8" />
    </>
  ),
  stopped: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="1" />
      <path className="cut" d="M6 10h8" />
    </>
  ),
}
