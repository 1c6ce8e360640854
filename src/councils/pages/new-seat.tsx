import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { organizationsByName, sectors } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, DateInput, Form, Select } from "#ui"
import { access } from "../access.ts"
import { addSeat } from "../acts/add-seat.ts"
import { bodiesInForce } from "../reads/queries.ts"
import { seatsInForce } from "../reads/seats-in-force.ts"
import { newSeat } from "../parts/schemas.ts"
import { HolderField, SectorField, StandingField, TermEndField } from "../parts/seat-fields.tsx"
import { standings } from "../rules/standing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-seat"

/** By which names this page's address may be asked. */
export const handle = { asks: ["body"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const asked = new URL(request.url).searchParams.get("body")
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "council")
    const bodies = await bodiesInForce(tx, visit.actor.today)
    return {
      locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      body: bodies.find((body) => body.id === asked) ?? bodies[0],
      bodies,
      organizations: await organizationsByName(tx, { locale, most: 500 }),
      sectors,
      standings,
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: newSeat }, async (input, form) => {
    const id = await visit.act(form, (tx) => addSeat(tx, visit.actor, input))
    const [seat] = await visit.read((tx) => seatsInForce(tx, { seatId: id, on: input.startsOn }))
    const next = seat?.organizationId && !seat.contactId ? "/representative" : ""
    return redirect(visit.address(`/council/seats/${id}${next}`))
  })
}

export default function NewSeat({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, body, bodies, today } = loaderData
  const say = words(locale)
  const field = { locale, refused: actionData }
  const above = body ? [{ label: nameIn(locale, body), href: `${base}/bodies/${body.id}` }] : []
  return (
    <StaffPage
      title={say("add-seat")}
      lead={say("add-seat-lead")}
      breadcrumb={[{ label: say("council"), href: base }, ...above]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <Select
          {...asTyped(actionData, "bodyId", body?.id)}
          label={say("choose-body")}
          options={bodies.map((other) => ({ value: other.id, label: nameIn(locale, other) }))}
        />
        <HolderField {...field} known={null} organizations={loaderData.organizations} />
        <StandingField {...field} known="voting" standings={loaderData.standings} />
        <SectorField {...field} known={null} sectors={loaderData.sectors} />
        <DateInput {...asTyped(actionData, "startsOn", today)} label={say("seat-starts-on")} />
        <TermEndField {...field} known={null} hint={say("seat-ends-on-hint")} />
        <ButtonRow>
          <Button>{say("add-seat")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
