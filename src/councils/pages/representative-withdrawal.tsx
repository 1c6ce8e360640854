import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, Confirmation, DateInput, EmptyState } from "#ui"
import { access } from "../access.ts"
import { representativesOf } from "../reads/queries.ts"
import { withdrawal } from "../parts/schemas.ts"
import { SeatActPage } from "../parts/seat-act-page.tsx"
import { seatToChange } from "../reads/seat-seen.ts"
import { dayBefore } from "../rules/succession.ts"
import { withdrawRepresentative } from "../acts/withdraw-representative.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/representative-withdrawal"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const seen = await seatToChange(tx, visit, params.seat)
    const { today } = visit.actor
    const turns = await representativesOf(tx, { seatId: seen.seat.id })
    const sits = turns.findLast((turn) => turn.endsOn === null || turn.endsOn >= today)
    return {
      ...seen,
      submissionKey: crypto.randomUUID(),
      sits,
      // Somebody only planned stops the day before they would begin, and so never sits.
      lastDay: sits && sits.startsOn > today ? dayBefore(sits.startsOn) : today,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: withdrawal }, async (input, form) => {
    const seatId = params.seat
    await visit.act(form, (tx) => withdrawRepresentative(tx, visit.actor, { seatId, ...input }))
    return redirect(visit.address(`/council/seats/${seatId}`))
  })
}

export default function RepresentativeWithdrawal({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, seat, sits, lastDay, submissionKey } = loaderData
  const say = words(locale)
  const href = `${base}/seats/${seat.id}`
  return (
    <SeatActPage {...loaderData} title={say("withdraw")} refused={actionData}>
      {sits ? (
        <Confirmation
          submissionKey={submissionKey}
          warning={say("withdraw-warning", {
            name: sits.name,
            organization: inLanguage(locale, sits, "organization"),
          })}
          consequences={[say("withdraw-seat"), say("withdraw-past")]}
          confirm={say("withdraw")}
          cancel={{ href, label: say("cancel") }}
        >
          <input type="hidden" name="version" value={seat.version} />
          <DateInput {...asTyped(actionData, "lastDay", lastDay)} label={say("withdraw-last-day")} />
        </Confirmation>
      ) : (
        <EmptyState
          title={say("withdraw-nobody")}
          why={<p>{say("withdraw-seat")}</p>}
          next={<Button href={href}>{say("back-to-seat")}</Button>}
        />
      )}
    </SeatActPage>
  )
}
