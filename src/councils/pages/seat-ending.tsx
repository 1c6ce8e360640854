import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { asTyped, submit, visitOf } from "#platform/web"
import { Confirmation, DateInput } from "#ui"
import { access } from "../access.ts"
import { endSeat } from "../acts/end-seat.ts"
import { ending } from "../parts/schemas.ts"
import { SeatActPage } from "../parts/seat-act-page.tsx"
import { seatToChange } from "../reads/seat-seen.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/seat-ending"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const seen = await visit.read((tx) => seatToChange(tx, visit, params.seat))
  return { ...seen, submissionKey: crypto.randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: ending }, async (input, form) => {
    const id = params.seat
    await visit.act(form, (tx) => endSeat(tx, visit.actor, { id, ...input }))
    return redirect(visit.address(`/council/seats/${id}`))
  })
}

export default function SeatEnding({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, seat, today, submissionKey } = loaderData
  const say = words(locale)
  return (
    <SeatActPage {...loaderData} title={say("end-seat")} refused={actionData}>
      <Confirmation
        submissionKey={submissionKey}
        warning={say("end-seat-warning", { body: inLanguage(locale, seat, "body") })}
        consequences={[say("end-seat-place"), say("end-seat-past")]}
        confirm={say("end-seat")}
        cancel={{ href: `${base}/seats/${seat.id}`, label: say("cancel") }}
      >
        <input type="hidden" name="version" value={seat.version} />
        <DateInput {...asTyped(actionData, "endsOn", today)} label={say("last-day-seat")} />
      </Confirmation>
    </SeatActPage>
  )
}
