import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, Form, Section, Status } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  /** The address of this meeting's pages. */
  here: string
  /** Absent for whoever only looks, and once the meeting has ended. */
  submissionKey?: string | undefined
  /** Where motions are read. */
  base: string
} & Pick<Room, "items" | "inHand" | "consent">

/** The agenda beside the table: the item in hand, and a button to take up another. */
export function AgendaInRoom(props: Props) {
  const { locale, base, here, submissionKey, items, inHand, consent } = props
  const say = words(locale)
  return (
    <Section
      title={say("agenda")}
      id="agenda"
      actions={<a href={`${here}/conflicts`}>{say("to-conflicts")}</a>}
    >
      {items.length === 0 && <p>{say("no-agenda")}</p>}
      <ol className="room-agenda">
        {items.map((item) => {
          const isInHand = item.id === inHand?.id
          const title = titleIn(locale, item)
          return (
            <li key={item.id} className="room-item flow" aria-current={isInHand ? "step" : undefined}>
              <p className="room-item-title">{title}</p>
              {isInHand && (
                <p>
                  <Status kind="waiting">{say("item-in-hand")}</Status>
                </p>
              )}
              {item.isAdopted && (
                <p>
                  <Status kind="good">
                    <a href={`${base}/motions/${consent?.motionId}`}>{say("adopted-by-consent")}</a>
                  </Status>
                </p>
              )}
              {item.inConflict > 0 && (
                <p>
                  <a href={`${here}/conflicts#item-${item.id}`}>
                    {say("conflicts-of-item", { count: item.inConflict })}
                  </a>
                </p>
              )}
              {submissionKey && !isInHand && (
                <Form submissionKey={submissionKey} action="?">
                  <input type="hidden" name="act" value="call" />
                  <input type="hidden" name="agendaItemId" value={item.id} />
                  <Button look="quiet" about={`(${title})`}>
                    {say("call-item")}
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ol>
      {submissionKey && !consent && items.some(isLeftOnConsent) && (
        <p>
          <a href={`${here}/consent`}>{say("move-consent")}</a>
        </p>
      )}
      <p>
        <a href={`${here}/minutes`}>{say("to-minutes")}</a>
      </p>
    </Section>
  )
}

function isLeftOnConsent({ onConsent, pulledAt }: Props["items"][number]): boolean {
  return onConsent && pulledAt === null
}
