import type { Locale } from "#platform/words"
import { Status } from "#ui"
import { words } from "../words/index.ts"

/** Cancelled, held, today or to come. */
export function MeetingState(props: {
  locale: Locale
  meeting: { heldOn: string; cancelledAt: Date | null }
  today: string
}) {
  const { locale, meeting, today } = props
  const say = words(locale)
  if (meeting.cancelledAt) return <Status kind="stopped">{say("cancelled")}</Status>
  if (meeting.heldOn === today) return <Status kind="attention">{say("today")}</Status>
  return meeting.heldOn < today ? (
    <Status kind="neutral">{say("past")}</Status>
  ) : (
    <Status kind="waiting">{say("to-come")}</Status>
  )
}
