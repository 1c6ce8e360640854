import { asTyped } from "#platform/web"
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
        {...asTyped(refused, "presence", seat.presence ?? "absent")}
        label={say("correct-presence")}
        hint={say("correct-hint")}
        options={[...ways, "left" as const, "regrets" as const, "absent" as const].map((way) => ({
          value: way,
          label: say(`way-${way}`),
        }))}
      />
      <TextInput
        {...asTyped(refused, "name", seat.presence === "alternate" ? (seat.sat ?? "") : "")}
        label={say("alternate-name")}
        hint={say("only-alternate")}
        maxLength={200}
        autoComplete="off"
        optional
      />
      {knowsProxies && <HeldBy {...props} />}
      <TextInput
        {...asTyped(refused, "because")}
        label={say("because")}
        hint={say("because-hint")}
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
      {...asTyped(marking.refused, "proxySeatId", seat.proxySeatId ?? "")}
      label={say("proxy-holder")}
      hint={say("only-proxy")}
      options={[
        { value: "", label: say("nobody") },
        ...holders.map((holder) => ({ value: holder.seatId, label: seatNameIn(locale, holder) })),
      ]}
      optional
    />
  )
}
