import { redirect } from "react-router"
import { contactsOf } from "#organizations"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, DateInput, EmptyState, Form, RadioGroup } from "#ui"
import { access } from "../access.ts"
import { nearestDay } from "../rules/in-force.ts"
import { SavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { namedRepresentative } from "../parts/schemas.ts"
import { heldName, SeatActPage } from "../parts/seat-act-page.tsx"
import { seatRepresentative } from "../acts/seat-representative.ts"
import { seatToChange } from "../reads/seat-seen.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/seat-representative"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const seen = await seatToChange(tx, visit, params.seat)
    const holder = seen.held?.organizationId
    return {
      ...seen,
      submissionKey: crypto.randomUUID(),
      contacts: (holder ? await contactsOf(tx, holder) : []).filter(
        (contact) => contact.id !== seen.held?.contactId,
      ),
      organizations: visit.address("/organizations"),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: namedRepresentative }, async (input, form) => {
    const seatId = params.seat
    await visit.act(form, (tx) => seatRepresentative(tx, visit.actor, { seatId, ...input }))
    return redirect(visit.address(`/council/seats/${seatId}`))
  })
}

export default function SeatRepresentativePage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, held, contacts } = loaderData
  const say = words(locale)
  const organization = heldName(locale, held)
  return (
    <SeatActPage
      {...loaderData}
      title={say(held?.representative ? "change-representative" : "name-representative")}
      {...(held?.organizationId ? { lead: say("name-representative-lead", { organization }) } : {})}
      refused={actionData}
    >
      {contacts.length > 0 ? (
        <NameForm {...loaderData} refused={actionData} />
      ) : (
        <NobodyToChoose {...loaderData} />
      )}
    </SeatActPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function NameForm(props: Shown & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, seat, held, contacts, submissionKey, today, refused } = props
  const say = words(locale)
  return (
    <>
      <SavedMeanwhile
        {...{ locale, refused, version: seat.version }}
        facts={[{ term: say("representative"), description: held?.representative ?? say("nobody-named") }]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={seat.version} />
        <RadioGroup
          {...asTyped(refused, "contactId")}
          label={say("who-represents")}
          options={contacts.map((contact) => ({
            value: contact.id,
            label: contact.name,
            hint: contact.jobTitle ?? undefined,
          }))}
        />
        <DateInput {...asTyped(refused, "from", nearestDay(seat, today))} label={say("represents-from")} />
        <ButtonRow>
          <Button>{say("name-representative")}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function NobodyToChoose({ locale, base, seat, held, organizations }: Shown) {
  const say = words(locale)
  if (!held?.organizationId)
    return (
      <EmptyState
        title={say("vacant-no-representative")}
        why={<p>{say("vacant-no-representative-why")}</p>}
        next={<Button href={`${base}/seats/${seat.id}/holder`}>{say("give-seat")}</Button>}
      />
    )
  return (
    <EmptyState
      title={say("no-contacts")}
      why={<p>{say("no-contacts-why")}</p>}
      next={
        <Button href={`${organizations}/${held.organizationId}/contacts/new`}>{say("add-contact")}</Button>
      }
    />
  )
}
