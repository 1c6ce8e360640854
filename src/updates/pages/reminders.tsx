import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, Form, Section } from "#ui"
import { access } from "../access.ts"
import { idIn } from "../parts/id-in.ts"
import { mustBeOpen } from "../acts/locked-request.ts"
import { remindSilent, whomToRemind } from "../acts/remind-silent.ts"
import { owed } from "../rules/request-standing.ts"
import { requestsOfRound } from "../reads/requests.ts"
import { roundOf } from "../reads/rounds.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/reminders"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  return visit.read(async (tx) => {
    access.check(visit.actor, "ask for", "updates")
    const round = await roundOf(tx, idIn(params.round))
    if (!round) throw new NotFound()
    mustBeOpen(round)
    const { due, left } = await whomToRemind(tx, visit.actor, await requestsOfRound(tx, round.id))
    return {
      locale,
      letters: visit.address("/reminder-letters"),
      back: visit.address(`/requests/${round.id}`),
      title: { year: fiscalYearLabel(round.fiscalYear), due: formatDate(locale, round.dueOn) },
      due: due.map((request) => ({ id: request.id, name: nameIn(locale, request), count: owed(request) })),
      left: left.map(({ request, why }) => ({ id: request.id, name: nameIn(locale, request), why })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask for", "updates")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: z.strictObject({}) }, async (_, form) => {
    const roundId = idIn(params.round)
    await visit.act(form, (tx) => remindSilent(tx, visit.actor, { roundId, linkKey }))
    return redirect(visit.address(`/requests/${roundId}`))
  })
}

/** Who would get a mail now, before anybody gets one. */
export default function Reminders({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, letters, back, title, due, left, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("remind-title")}
      lead={<p>{say("remind-lead")}</p>}
      breadcrumb={[{ href: back, label: say("round-title", title) }]}
      refused={actionData}
    >
      {due.length === 0 ? (
        <p>{say("nobody-to-remind")}</p>
      ) : (
        <Form submissionKey={submissionKey}>
          <ul>
            {due.map(({ id, name, count }) => (
              <li key={id}>
                <bdi>{name}</bdi> ({say("owes-count", { count })})
              </li>
            ))}
          </ul>
          <ButtonRow>
            <Button>{say("remind-now", { count: due.length })}</Button>
            <Button look="quiet" href={back}>
              {say("cancel")}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {left.length > 0 && (
        <Section title={say("not-reminded")}>
          <ul>
            {left.map(({ id, name, why }) => (
              <li key={id}>
                <a href={`${back}/organizations/${id}`}>
                  <bdi>{name}</bdi>
                </a>
                {": "}
                {say(`not-reminded-${why}`)}
              </li>
            ))}
          </ul>
          {left.some(({ why }) => why === "enough") && (
            <p>
              <a href={letters}>{say("to-reminder-letters")}</a>
            </p>
          )}
        </Section>
      )}
    </StaffPage>
  )
}
