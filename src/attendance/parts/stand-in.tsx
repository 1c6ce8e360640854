import { asTyped, typedIn } from "#platform/web"
import { Button, ButtonRow, Form, RadioGroup, Select, TextInput } from "#ui"
import { words } from "../words/index.ts"
import { inOrder, seatNameIn } from "./names.ts"
import type { SeatProps } from "./seat-marks.tsx"

/** Who sits there instead; and, where the rules know proxies, which seat votes for it. */
export function StandIn(props: SeatProps) {
  return (
    <div className="room-stand-in flow">
      <Alternate {...props} />
      {props.knowsProxies && <Proxy {...props} />}
    </div>
  )
}

/** One button for the alternate who was named beforehand, until somebody marked the seat. */
export function AnnouncedAlternate({ locale, seat, marking }: SeatProps) {
  const say = words(locale)
  const name = seat.said?.answer === "alternate" ? seat.said.alternateName : ""
  if (!name || seat.presence !== null) return null
  return (
    <form method="post" className="room-marks room-announced" action="?">
      <input type="hidden" name="key" value={marking.submissionKey} />
      <input type="hidden" name="act" value="alternate" />
      <input type="hidden" name="seatId" value={seat.seatId} />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="attends" value={seat.said?.attends ?? "in-person"} />
      <button type="submit" className="room-mark">
        {say("alternate-is-here", { name })}
        <span className="visually-hidden"> {say("mark-for", { seat: seatNameIn(locale, seat) })}</span>
      </button>
    </form>
  )
}

/** Who sits there already, else who was named beforehand. */
function knownAlternate({ presence, sat, said }: SeatProps["seat"]): string {
  if (presence === "alternate") return sat ?? ""
  return said?.alternateName ?? ""
}

function Alternate({ locale, seat, marking, knowsAlternates }: SeatProps) {
  const say = words(locale)
  const { submissionKey, refused } = marking
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="alternate" />
      <input type="hidden" name="seatId" value={seat.seatId} />
      <TextInput
        {...asTyped(refused, "name", knownAlternate(seat))}
        label={say("alternate-name")}
        hint={knowsAlternates ? undefined : say("alternate-uncounted")}
        maxLength={200}
        autoComplete="off"
      />
      <RadioGroup
        name="attends"
        label={say("attends")}
        value={typedIn(refused, "attends", seat.said?.attends ?? "in-person")}
        options={[
          { value: "in-person", label: say("attends-in-person") },
          { value: "online", label: say("attends-online") },
        ]}
      />
      <ButtonRow>
        <Button look="secondary">{say("mark-alternate")}</Button>
      </ButtonRow>
    </Form>
  )
}

function Proxy({ locale, seats, seat, marking }: SeatProps) {
  const say = words(locale)
  const { submissionKey, refused } = marking
  const holders = holdersFor(seat, seats)
  if (holders.length === 0) return <p>{say("proxy-nobody")}</p>
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="proxy" />
      <input type="hidden" name="seatId" value={seat.seatId} />
      <Select
        {...asTyped(refused, "proxySeatId", seat.proxySeatId ?? "")}
        label={say("proxy-holder")}
        hint={say("proxy-hint")}
        options={inOrder(locale, holders).map((holder) => ({
          value: holder.seatId,
          label: seatNameIn(locale, holder),
        }))}
      />
      <ButtonRow>
        <Button look="secondary">{say("mark-proxy")}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Seats that somebody sits in. */
export function holdersFor<Seat extends SeatProps["seat"]>(seat: Seat, seats: readonly Seat[]): Seat[] {
  return seats.filter(
    ({ seatId, presence }) => seatId !== seat.seatId && (presence === "present" || presence === "alternate"),
  )
}
