import { asTyped, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, RadioGroup, Section, TextInput } from "#ui"
import { words } from "../words/index.ts"

type Visitor = {
  id: string
  name: string
  affiliation: string
  presence: "guest" | "staff"
  attends: "in-person" | "online"
}

type Props = {
  locale: Locale
  visitors: readonly Visitor[]
  /** Absent for whoever only looks. */
  marking?: VisitorMarking | undefined
}

export type VisitorMarking = {
  submissionKey: string
  refused: Refused | undefined
  isEnded: boolean
  /** Whom to take off the list once the meeting has ended: a reason is asked for. */
  strikes: string | null
}

/** Guests and staff by name: listed in the minutes, counted for nothing. */
export function VisitorsSection({ locale, visitors, marking }: Props) {
  const say = words(locale)
  return (
    <Section title={say("visitors")} id="visitors">
      {visitors.length === 0 ? (
        <p>{say("no-visitors")}</p>
      ) : (
        <ul className="room-seats">
          {visitors.map((visitor) => (
            <li key={visitor.id} className="room-seat">
              <VisitorWords locale={locale} visitor={visitor} />
              {marking && <Strike locale={locale} marking={marking} visitor={visitor} />}
            </li>
          ))}
        </ul>
      )}
      {marking && (
        <Disclosure summary={say("add-visitor")} open={typedIn(marking.refused, "act") === "visitor"}>
          <VisitorForm locale={locale} marking={marking} />
        </Disclosure>
      )}
    </Section>
  )
}

function VisitorWords({ locale, visitor }: { locale: Locale; visitor: Visitor }) {
  const say = words(locale)
  const said = [say(`visitor-${visitor.presence}`), visitor.affiliation]
  if (visitor.attends === "online") said.push(say("visitor-online"))
  return (
    <div className="room-seat-words">
      <p className="room-seat-name">
        <bdi>{visitor.name}</bdi>
      </p>
      <p className="room-seat-who">{said.filter((part) => part !== "").join(", ")}</p>
    </div>
  )
}

/** While the meeting is open one tap; afterwards with a reason. */
function Strike({ locale, marking, visitor }: { locale: Locale; marking: VisitorMarking; visitor: Visitor }) {
  const say = words(locale)
  const { submissionKey, refused, isEnded, strikes } = marking
  const about = `(${visitor.name})`
  if (isEnded && strikes !== visitor.id)
    return (
      <Button look="quiet" href={`?visitor=${visitor.id}#visitors`} about={about}>
        {say("strike-visitor")}
      </Button>
    )
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="strike" />
      <input type="hidden" name="id" value={visitor.id} />
      {isEnded && <TextInput {...asTyped(refused, "because")} label={say("because")} maxLength={1000} />}
      <Button look={isEnded ? "secondary" : "quiet"} about={about}>
        {say("strike-visitor")}
      </Button>
    </Form>
  )
}

function VisitorForm({ locale, marking }: { locale: Locale; marking: VisitorMarking }) {
  const say = words(locale)
  const { submissionKey, isEnded } = marking
  const refused = typedIn(marking.refused, "act") === "visitor" ? marking.refused : undefined
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="visitor" />
      <RadioGroup
        name="kind"
        label={say("visitor-kind")}
        value={typedIn(refused, "kind", "guest")}
        options={[
          { value: "guest", label: say("visitor-guest") },
          { value: "staff", label: say("visitor-staff") },
        ]}
      />
      <TextInput
        {...asTyped(refused, "visitorName")}
        label={say("visitor-name")}
        maxLength={200}
        autoComplete="off"
      />
      <TextInput
        {...asTyped(refused, "affiliation")}
        label={say("affiliation")}
        hint={say("affiliation-hint")}
        maxLength={200}
        autoComplete="off"
        optional
      />
      <RadioGroup
        name="visitorAttends"
        label={say("attends")}
        value={typedIn(refused, "visitorAttends", "in-person")}
        options={[
          { value: "in-person", label: say("attends-in-person") },
          { value: "online", label: say("attends-online") },
        ]}
      />
      {isEnded && (
        <>
          <input type="hidden" name="isCorrection" value="yes" />
          <TextInput
            {...asTyped(refused, "visitorBecause")}
            label={say("because")}
            hint={say("because-hint")}
            maxLength={1000}
          />
        </>
      )}
      <ButtonRow>
        <Button look="secondary">{say("note-visitor")}</Button>
      </ButtonRow>
    </Form>
  )
}
