import { redirect } from "react-router"
import { sectors } from "#organizations"
import { organizationWords } from "#parts/organizations"
import { submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changeSeat } from "../acts/change-seat.ts"
import { SavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { changedSeat } from "../parts/schemas.ts"
import { SeatActPage } from "../parts/seat-act-page.tsx"
import { SectorField, StandingField, TermEndField } from "../parts/seat-fields.tsx"
import { seatToChange } from "../reads/seat-seen.ts"
import { standings } from "../rules/standing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-seat"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const seen = await visit.read((tx) => seatToChange(tx, visit, params.seat))
  return { ...seen, submissionKey: crypto.randomUUID(), sectors, standings }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: changedSeat }, async (input, form) => {
    const id = params.seat
    await visit.act(form, (tx) => changeSeat(tx, visit.actor, { id, ...input }))
    return redirect(visit.address(`/council/seats/${id}`))
  })
}

export default function ChangeSeat({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, seat, submissionKey } = loaderData
  const say = words(locale)
  const field = { locale, refused: actionData }
  const sector = loaderData.sectors.find((code) => code === loaderData.keptFor)
  return (
    <SeatActPage {...loaderData} title={say("change-seat")} refused={actionData}>
      <SavedMeanwhile
        {...field}
        version={seat.version}
        facts={[
          { term: say("standing"), description: say(`standing-${seat.standing}`) },
          {
            term: say("kept-for"),
            description: sector ? organizationWords(locale)(`sector-${sector}`) : say("kept-for-own"),
          },
          {
            term: say("seat-ends-on"),
            description: seat.endsOn ? formatDate(locale, seat.endsOn) : say("open-end"),
          },
        ]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={seat.version} />
        <StandingField {...field} known={seat.standing} standings={loaderData.standings} />
        <SectorField {...field} known={loaderData.keptFor} sectors={loaderData.sectors} />
        <TermEndField {...field} known={seat.endsOn} hint={say("renew-hint")} />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </SeatActPage>
  )
}
