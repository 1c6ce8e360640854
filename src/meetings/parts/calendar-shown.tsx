import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form } from "#ui"
import { words } from "../words/index.ts"

/** The address of somebody's calendar, once they keep one; and the ways to begin it, begin it anew and end it. */
export function CalendarShown(props: { locale: Locale; submissionKey: string; address: string | null }) {
  const { locale, submissionKey, address } = props
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      {address ? (
        <>
          <p>{say("calendar-address")}</p>
          <p>
            <a href={address}>
              <bdi dir="ltr">{address}</bdi>
            </a>
          </p>
          <p>{say("calendar-how")}</p>
        </>
      ) : (
        <p>{say("calendar-none")}</p>
      )}
      <ButtonRow>
        <Button name="act" value="begin" look={address ? "secondary" : "primary"}>
          {say(address ? "calendar-anew" : "calendar-begin")}
        </Button>
        {address && (
          <Button name="act" value="end" look="quiet">
            {say("calendar-end")}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
