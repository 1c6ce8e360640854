import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { Lateness } from "../rules/lateness.ts"
import { words } from "../words/index.ts"

const kinds: Record<Lateness, StatusKind> = {
  "not-due": "neutral",
  "due-today": "waiting",
  late: "attention",
  "late-14": "late",
  "late-30": "late",
}

/** How late a report is, or was when it came. */
export function LatenessShown(props: { locale: Locale; lateness: Lateness; days: number; came: boolean }) {
  const { locale, lateness, days, came } = props
  const say = words(locale)
  if (came && days === 0) return <Status kind="good">{say("came-in-time")}</Status>
  if (came) return <Status kind="attention">{say("came-late", { days })}</Status>
  return <Status kind={kinds[lateness]}>{say(`is-${lateness}`, { days })}</Status>
}
