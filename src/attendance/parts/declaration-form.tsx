import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Select, TextArea, TextInput } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"
import { inOrder, seatNameIn } from "./names.ts"

type Props = {
  locale: Locale
  submissionKey: string
  /** Whether the meeting has ended: then a reason is asked for. */
  isEnded: boolean
  refused: Refused | undefined
} & Pick<Room, "items" | "inHand" | "seats">

/** A conflict of interest of a seat in an item; the item in hand is chosen already. */
export function DeclarationForm({ locale, submissionKey, isEnded, refused, items, inHand, seats }: Props) {
  const say = words(locale)
  const held = inOrder(locale, seats).filter((seat) => seat.organizationId !== null)
  return (
    <Form submissionKey={submissionKey} action="?">
      <input type="hidden" name="act" value="declare" />
      <Select
        {...asTyped(refused, "agendaItemId", inHand?.id ?? items[0]?.id)}
        label={say("conflict-item")}
        options={items.map((item) => ({ value: item.id, label: titleIn(locale, item) }))}
      />
      <Select
        {...asTyped(refused, "seatId")}
        label={say("conflict-seat")}
        options={[
          { value: "", label: say("choose-seat") },
          ...held.map((seat) => ({
            value: seat.seatId,
            label: [...new Set([seatNameIn(locale, seat), seat.sat || seat.name])].filter(Boolean).join(", "),
          })),
        ]}
      />
      <TextArea
        {...asTyped(refused, "nature")}
        label={say("nature")}
        hint={say("nature-hint")}
        rows={2}
        optional
      />
      {isEnded && <TextInput {...asTyped(refused, "because")} label={say("because")} maxLength={1000} />}
      <ButtonRow>
        <Button>{say("declare-conflict")}</Button>
      </ButtonRow>
    </Form>
  )
}
