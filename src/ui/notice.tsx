import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon.tsx"
import { useWords } from "./spoken.tsx"

export type NoticeKind = "information" | "success" | "attention" | "refusal"

export type NoticeProps = { kind: NoticeKind; title: ReactNode; children?: ReactNode }

const icons: Record<NoticeKind, IconName> = {
  information: "note",
  success: "check",
  attention: "warning",
  refusal: "stop",
}

const roles: Partial<Record<NoticeKind, "status" | "alert">> = { success: "status", refusal: "alert" }

/** What happened, or what to know before going on. A refusal says what to do instead. */
export function Notice({ kind, title, children }: NoticeProps) {
  const say = useWords()
  return (
    <div className={`notice notice-${kind}`} role={roles[kind]}>
      <span className="notice-mark">
        <Icon name={icons[kind]} />
      </span>
      <div className="flow">
        <p className="notice-title">
          <span className="visually-hidden">{say(kind)} </span>
          {title}
        </p>
        {children}
      </div>
    </div>
  )
}
