import { redirect } from "react-router"
import { z } from "zod"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDateTime } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, NumberInput, Section, Table } from "#ui"
import { access } from "../access.ts"
import { setReminderLimit } from "../acts/set-reminder-limit.ts"
import { StaffPage } from "../parts/staff-page.tsx"
import { heldReminders, reminderLimit } from "../reads/reminder-limit.ts"
import { largestMost } from "../rules/reminder-limit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/reminder-letters"

const schema = z.strictObject({ most: z.string().regex(/^\d{1,2}$/, "partnerships.limit-odd") })

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "reminder limit")
  const { locale, actor } = visit
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => ({
    locale,
    may: access.may(actor, "change", "reminder limit"),
    most: await reminderLimit(tx),
    held: (await heldReminders(tx, actor.at)).map(({ heldAt, ...one }) => ({
      ...one,
      on: formatDateTime(locale, heldAt, timeZone),
    })),
    submissionKey: crypto.randomUUID(),
  }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "reminder limit")
  return submit({ request, locale: visit.locale, schema }, async ({ most }, form) => {
    await visit.act(form, (tx) => setReminderLimit(tx, visit.actor, { most: Number(most) }))
    return redirect(visit.address("/reminder-letters"))
  })
}

/** How many reminders one person gets at most, and which were not written because of it. */
export default function ReminderLetters({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, may, most, held, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("reminder-letters")}
      lead={<p>{say("reminder-letters-lead", { most })}</p>}
      refused={actionData}
    >
      {may && (
        <Form submissionKey={submissionKey}>
          <NumberInput
            {...asTyped(actionData, "most", String(most))}
            label={say("limit-most")}
            unit={say("limit-unit")}
            hint={say("limit-hint", { largest: largestMost })}
          />
          <ButtonRow>
            <Button>{say("limit-save")}</Button>
          </ButtonRow>
        </Form>
      )}
      <Section title={say("held-back")} intro={<p>{say("held-back-why")}</p>}>
        {held.length === 0 ? (
          <EmptyState level={3} title={say("nothing-held")} why={<p>{say("nothing-held-why")}</p>} />
        ) : (
          <Table
            caption={say("held-caption")}
            rows={held}
            rowKey={(one) => one.id}
            columns={[
              { key: "name", label: say("person"), cell: (one) => <bdi>{one.name}</bdi> },
              { key: "email", label: say("email"), cell: (one) => <bdi dir="ltr">{one.recipient}</bdi> },
              {
                key: "subject",
                label: say("held-letter"),
                width: "wide",
                cell: (one) => <bdi>{one.subject}</bdi>,
              },
              { key: "on", label: say("held-on"), cell: (one) => one.on },
            ]}
          />
        )}
      </Section>
    </StaffPage>
  )
}
