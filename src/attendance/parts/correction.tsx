import { errorOf, typedIn } from "#platform/web"
import { Button, ButtonRow, Form, RadioGroup, Select, TextInput } from "#ui"
import { words } from "../words/index.ts"
import { inOrder, seatNameIn } from "./names.ts"
import type { SeatProps } from "./seat-marks.tsx"
import { holdersFor } from "./stand-in.tsx"

/** How a seat was filled in truth, once the meeting has ended, and why that is known only now. */
export function Correction(props: SeatProps) {
  const { locale, seat, marking, knowsProxies } = props
  const say = words(locale)
  const { submissionKey, refused } = marking
  const ways = ["present", "online", "alternate", ...(knowsProxies ? (["proxy"] as const) : [])] as const
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="correct" />
      <input type="hidden" name="seatId" value={seat.seatId} />
      <RadioGroup
        name="presence"
        label={say("correct-presence")}
        hint={say("correct-hint")}
        value={typedIn(refused, "presence", seat.presence ?? "absent")}
        error={errorOf(refused, "presence")}
        options={[...ways, "left" as const, "regrets" as const, "absent" as const].map((way) => ({
          value: way,
          label: say(`way-${way}`),
        }))}
      />
      <TextInput
        name="name"
        label={say("alternate-name")}
        hint={say("only-alternate")}
        value={typedIn(refused, "name", seat.presence === "alternate" ? (seat.sat ?? "") : "")}
        error={errorOf(refused, "name")}
        maxLength={200}
        autoComplete="off"
        optional
      />
      {knowsProxies && <HeldBy {...props} />}
      <TextInput
        name="because"
        label={say("because")}
        hint={say("because-hint")}
        value={typedIn(refused, "because")}
        error={errorOf(refused, "because")}
        maxLength={1000}
      />
      <ButtonRow>
        <Button>{say("save-correction")}</Button>
        <Button look="quiet" href="?">
          {say("cancel")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function HeldBy({ locale, seats, seat, marking }: SeatProps) {
  const say = words(locale)
  const holders = inOrder(locale, holdersFor(seat, seats))
  return (
    <Select
      name="proxySeatId"
      label={say("proxy-holder")}
      hint={say("only-proxy")}
      value={typedIn(marking.refused, "proxySeatId", seat.proxySeatId ?? "")}
      error={errorOf(marking.refused, "proxySeatId")}
      options={[
        { value: "", label: say("nobody") },
        ...holders.map((holder) => ({ value: holder.seatId, label: seatNameIn(locale, holder) })),
      ]}
      optional
    />
  )
}
