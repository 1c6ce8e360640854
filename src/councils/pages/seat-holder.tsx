import { redirect } from "react-router"
import { organizationsByName } from "#organizations"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, DateInput, Form } from "#ui"
import { access } from "../access.ts"
import { giveSeat } from "../acts/give-seat.ts"
import { nearestDay } from "../rules/in-force.ts"
import { SavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { givenSeat } from "../parts/schemas.ts"
import { heldName, SeatActPage } from "../parts/seat-act-page.tsx"
import { HolderField } from "../parts/seat-fields.tsx"
import { seatToChange } from "../reads/seat-seen.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/seat-holder"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const seen = await seatToChange(tx, visit, params.seat)
    const organizations = await organizationsByName(tx, { locale: visit.locale, most: 500 })
    return { ...seen, submissionKey: crypto.randomUUID(), organizations }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: givenSeat }, async (input, form) => {
    const id = params.seat
    await visit.act(form, (tx) => giveSeat(tx, visit.actor, { id, ...input }))
    return redirect(visit.address(`/council/seats/${id}`))
  })
}

export default function SeatHolder({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, seat, held, submissionKey, organizations } = loaderData
  const say = words(locale)
  const field = { locale, refused: actionData }
  return (
    <SeatActPage {...loaderData} title={say("give-seat")} lead={say("give-seat-lead")} refused={actionData}>
      <SavedMeanwhile
        {...field}
        version={seat.version}
        facts={[{ term: say("holder"), description: heldName(locale, held) }]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={seat.version} />
        <HolderField {...field} known={held?.organizationId ?? null} organizations={organizations} />
        <DateInput
          {...asTyped(actionData, "from", nearestDay(seat, loaderData.today))}
          label={say("give-from")}
        />
        <ButtonRow>
          <Button>{say("give-seat")}</Button>
        </ButtonRow>
      </Form>
    </SeatActPage>
  )
}
