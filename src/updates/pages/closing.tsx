import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { closeRound } from "../acts/close-round.ts"
import { idIn } from "../parts/id-in.ts"
import { mustBeOpen } from "../acts/locked-request.ts"
import { owed } from "../rules/request-standing.ts"
import { requestsOfRound } from "../reads/requests.ts"
import { roundOf } from "../reads/rounds.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/closing"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "ask for", "updates")
    const round = await roundOf(tx, idIn(params.round))
    if (!round) throw new NotFound()
    mustBeOpen(round)
    const requests = await requestsOfRound(tx, round.id)
    return {
      locale: visit.locale,
      back: visit.address(`/requests/${round.id}`),
      title: { year: fiscalYearLabel(round.fiscalYear), due: formatDate(visit.locale, round.dueOn) },
      owing: requests.filter((request) => owed(request) > 0).length,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask for", "updates")
  return submit({ request, locale: visit.locale, schema: z.strictObject({}) }, async (_, form) => {
    const roundId = idIn(params.round)
    await visit.act(form, (tx) => closeRound(tx, visit.actor, { roundId }))
    return redirect(visit.address(`/requests/${roundId}`))
  })
}

export default function Closing({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, back, title, owing, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("close-title")}
      breadcrumb={[{ href: back, label: say("round-title", title) }]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("close-warning")}
        consequences={[say("close-owing", { count: owing }), say("close-links"), say("close-stays")]}
        confirm={say("close-round")}
        cancel={{ href: back, label: say("cancel") }}
      />
    </StaffPage>
  )
}
