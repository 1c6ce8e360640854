import type { Rules } from "#terms"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Notice } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  base: string
  mayTake: boolean
  closedAt: string | null | undefined
  rules: Rules
} & Pick<Room, "meeting" | "quorum">

/** That the meeting ended; and, where it lacked its quorum, the way to the second one. */
export function AfterClosing({ locale, base, mayTake, closedAt, rules, meeting, quorum }: Props) {
  const say = words(locale)
  const second = rules.quorum.fallback === "whoever-is-present" ? "fallback" : "again"
  return (
    <>
      <p>
        {say("ended-at", { when: closedAt ?? "" })}{" "}
        <a href={`${base}/meetings/${meeting.id}/minutes`}>{say("to-minutes")}</a>
      </p>
      {quorum && !quorum.met && (
        <Notice kind="attention" title={say("ended-no-quorum")}>
          <p>{say(`ended-no-quorum-${second}`)}</p>
          {mayTake && (
            <ButtonRow>
              <Button href={`${base}/meetings/new?second-of=${meeting.id}`}>{say("call-second")}</Button>
            </ButtonRow>
          )}
        </Notice>
      )}
    </>
  )
}
