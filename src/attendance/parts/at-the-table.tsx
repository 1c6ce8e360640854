import type { Rules } from "#terms"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Section } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"
import { RulesKept } from "./rules-kept.tsx"
import type { RulesSaid } from "./rules-kept.tsx"
import { SeatMarks } from "./seat-marks.tsx"
import type { SeatMarking } from "./seat-marks.tsx"

type Props = {
  locale: Locale
  here: string
  rules: Rules
  sentences: RulesSaid
  isUsual: boolean
  marking: SeatMarking | undefined
} & Pick<Room, "seats" | "state">

/** Attendance by organisation, what the room leads to, and the way to end the meeting. */
export function AtTheTable(props: Props) {
  const { locale, seats, rules, marking, state } = props
  const say = words(locale)
  const isOpen = state === "open" && marking !== undefined
  return (
    <Section title={say("attendance")} intro={isOpen && <p>{say("attendance-hint")}</p>}>
      <RoomLinks {...props} />
      {isOpen && <RestPresent locale={locale} seats={seats} submissionKey={marking.submissionKey} />}
      <SeatMarks
        {...{ locale, seats, marking }}
        knowsAlternates={rules.standIns !== "none"}
        knowsProxies={rules.standIns === "alternate-or-proxy"}
      />
      <Disclosure summary={say("rules-kept")}>
        <RulesKept {...props} />
      </Disclosure>
      {isOpen && <Ending locale={locale} submissionKey={marking.submissionKey} />}
    </Section>
  )
}

function RoomLinks({ locale, here, state }: Props) {
  const say = words(locale)
  return (
    <ButtonRow>
      <Button look="quiet" href="#agenda">
        {say("agenda")}
      </Button>
      <Button look="quiet" href="#visitors">
        {say("visitors")}
      </Button>
      <Button look="quiet" href={`${here}/roll`}>
        {say("to-roll")}
      </Button>
      {state === "open" && (
        <Button look="quiet" href={`${here}/screen`}>
          {say("to-screen")}
        </Button>
      )}
      <Button look="quiet" href={`${here}/motions`}>
        {say("to-motions")}
      </Button>
    </ButtonRow>
  )
}

type Marked = { locale: Locale; seats: Props["seats"]; submissionKey: string }

function RestPresent({ locale, seats, submissionKey }: Marked) {
  const say = words(locale)
  const count = seats.filter(
    (seat) => seat.organizationId !== null && seat.presence === null && seat.standing !== "alternate",
  ).length
  if (count === 0) return null
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="rest" />
      <p>{say("rest-present-hint", { count })}</p>
      <ButtonRow>
        <Button look="secondary">{say("rest-present")}</Button>
      </ButtonRow>
    </Form>
  )
}

function Ending({ locale, submissionKey }: { locale: Locale; submissionKey: string }) {
  const say = words(locale)
  return (
    <Disclosure summary={say("close-meeting")}>
      <Form submissionKey={submissionKey} action="?">
        <input type="hidden" name="act" value="close" />
        <p>{say("close-hint")}</p>
        <ButtonRow>
          <Button look="danger">{say("close-meeting")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
