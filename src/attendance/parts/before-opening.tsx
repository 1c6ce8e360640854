import { formatDate, inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Notice, Section, Status, Table } from "#ui"
import { words } from "../words/index.ts"
import { RulesKept } from "./rules-kept.tsx"
import type { RulesSaid } from "./rules-kept.tsx"

type Seat = {
  id: string
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  organizationEn: string | null
  organizationFr: string | null
  representative: string | null
}

type Props = {
  locale: Locale
  base: string
  mayTake: boolean
  submissionKey: string
  state: "not-open" | "open" | "closed" | "cancelled"
  isItsDay: boolean
  meeting: { heldOn: string }
  body: { id: string }
  seatsNow: readonly Seat[]
  sentences: RulesSaid
  isUsual: boolean
}

/** What opening the meeting will keep: who holds the seats, and how it will decide. */
export function BeforeOpening(props: Props) {
  const { locale, base, body, meeting, seatsNow, state } = props
  const say = words(locale)
  if (state === "cancelled") return <Notice kind="attention" title={say("was-cancelled")} />
  return (
    <>
      <Section title={say("before-opening")}>
        <p>{say("opening-keeps")}</p>
        <p>
          {say("opening-once")} <a href={`${base}/bodies/${body.id}`}>{say("to-body-seats")}</a>
        </p>
        <Opening {...props} />
      </Section>
      <Section title={say("seats-now", { date: formatDate(locale, meeting.heldOn) })}>
        <SeatsNow locale={locale} body={`${base}/bodies/${body.id}`} seats={seatsNow} />
      </Section>
      <Section title={say("rules-in-force")}>
        <RulesKept {...props} />
      </Section>
    </>
  )
}

function Opening({ locale, mayTake, isItsDay, meeting, seatsNow, submissionKey }: Props) {
  const say = words(locale)
  if (!isItsDay) return <p>{say("opens-on", { date: formatDate(locale, meeting.heldOn) })}</p>
  if (!mayTake || seatsNow.length === 0) return null
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="act" value="open" />
      <ButtonRow>
        <Button>{say("open-meeting")}</Button>
      </ButtonRow>
    </Form>
  )
}

function SeatsNow({ locale, body, seats }: { locale: Locale; body: string; seats: readonly Seat[] }) {
  const say = words(locale)
  return (
    <Table
      caption={say("seats-held", {
        held: seats.filter((seat) => seat.organizationEn !== null).length,
        count: seats.length,
      })}
      rows={seats}
      rowKey={(seat) => seat.id}
      isMarked={(seat) => seat.organizationEn === null}
      empty={
        <EmptyState
          level={3}
          title={say("no-seats")}
          why={<p>{say("no-seats-why")}</p>}
          next={<Button href={body}>{say("to-body")}</Button>}
        />
      }
      columns={[
        {
          key: "organization",
          label: say("column-organization"),
          cell: (seat) => inLanguage(locale, seat, "organization") ?? say("vacant-seat"),
        },
        {
          key: "representative",
          label: say("representative"),
          cell: (seat) => <Representative locale={locale} seat={seat} />,
        },
        { key: "standing", label: say("standing"), cell: (seat) => say(`standing-${seat.standing}`) },
      ]}
    />
  )
}

function Representative({ locale, seat }: { locale: Locale; seat: Seat }) {
  const say = words(locale)
  if (seat.representative !== null) return <bdi>{seat.representative}</bdi>
  return <Status kind="attention">{say(seat.organizationEn === null ? "vacant" : "nobody-named")}</Status>
}
