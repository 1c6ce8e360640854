import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Section, Status, TextInput } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"
import { seatNameIn } from "./names.ts"

type Conflict = Room["conflicts"][number]
type Withdrawing = { submissionKey: string; refused: Refused | undefined; id: string | null }
type Props = {
  locale: Locale
  item: Room["items"][number]
  conflicts: readonly Conflict[]
  /** Absent for whoever only looks. */
  withdrawing?: Withdrawing | undefined
}

/** Who declared a conflict of interest in one item; a withdrawn declaration stays, with its reason. */
export function ConflictsOfItem({ locale, item, conflicts, withdrawing }: Props) {
  const declared = conflicts.filter((conflict) => conflict.agendaItemId === item.id)
  if (declared.length === 0) return null
  return (
    <Section title={titleIn(locale, item)} id={`item-${item.id}`}>
      <ul className="room-seats">
        {declared.map((conflict) => (
          <li key={conflict.id} className="room-seat">
            <Words locale={locale} conflict={conflict} />
            {withdrawing && !conflict.withdrawnAt && (
              <Withdrawal locale={locale} conflict={conflict} withdrawing={withdrawing} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Words({ locale, conflict }: { locale: Locale; conflict: Conflict }) {
  const say = words(locale)
  return (
    <div className="room-seat-words">
      <p className="room-seat-name">
        <bdi>{seatNameIn(locale, conflict)}</bdi>
      </p>
      {conflict.nature && (
        <p>
          <bdi>{conflict.nature}</bdi>
        </p>
      )}
      <p>
        {conflict.withdrawnAt ? (
          <Status kind="stopped">{say("withdrawn-because", { because: conflict.withdrawnBecause })}</Status>
        ) : (
          <Status kind="attention">{say("screen-conflicts-one")}</Status>
        )}
      </p>
    </div>
  )
}

function Withdrawal(props: { locale: Locale; conflict: Conflict; withdrawing: Withdrawing }) {
  const { locale, conflict, withdrawing } = props
  const say = words(locale)
  const about = say("mark-for", { seat: seatNameIn(locale, conflict) })
  if (withdrawing.id !== conflict.id)
    return (
      <a className="room-mark" href={`?withdraw=${conflict.id}#item-${conflict.agendaItemId}`}>
        {say("withdraw-conflict")}
        <span className="visually-hidden"> {about}</span>
      </a>
    )
  return (
    <Form submissionKey={withdrawing.submissionKey} action="?">
      <input type="hidden" name="act" value="withdraw" />
      <input type="hidden" name="id" value={conflict.id} />
      <TextInput
        {...asTyped(withdrawing.refused, "withdrawnBecause")}
        label={say("why-withdrawn")}
        hint={say("withdraw-hint")}
        maxLength={1000}
      />
      <ButtonRow>
        <Button look="secondary" about={about}>
          {say("withdraw-conflict")}
        </Button>
        <Button look="quiet" href="?">
          {say("cancel")}
        </Button>
      </ButtonRow>
    </Form>
  )
}
