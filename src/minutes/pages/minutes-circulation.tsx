import { redirect } from "react-router"
import { invitationsOf } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { Confirmation, EmptyState, Button } from "#ui"
import { access } from "../access.ts"
import { circulateMinutes } from "../acts/circulate-minutes.ts"
import { minutesCrumbs } from "../parts/minutes-crumbs.ts"
import { nothing } from "../parts/schemas.ts"
import { minutesOf } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/minutes-circulation"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  return visit.read(async (tx) => {
    const minutes = await minutesOf(tx, params.held)
    if (!minutes || minutes.adopted) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meetingId: minutes.meeting.id,
      content: minutes.content,
      count: (await invitationsOf(tx, minutes.meeting.id)).length,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    await visit.act(form, (tx) => circulateMinutes(tx, visit.actor, { meetingId: params.held, linkKey }))
    return redirect(visit.address(`/council/meetings/${params.held}/minutes`))
  })
}

export default function MinutesCirculation({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meetingId, count } = loaderData
  const say = words(locale)
  const here = `${base}/meetings/${meetingId}`
  return (
    <StaffPage
      title={say("circulate")}
      breadcrumb={minutesCrumbs(locale, base, loaderData)}
      refused={actionData}
    >
      {count === 0 ? (
        <EmptyState
          title={say("nobody-invited")}
          why={<p>{say("nobody-invited-why")}</p>}
          next={<Button href={`${here}/invitations`}>{say("to-invitations")}</Button>}
        />
      ) : (
        <Confirmation
          submissionKey={submissionKey}
          warning={say("circulate-warning", { count })}
          consequences={[say("circulate-language"), say("circulate-corrections")]}
          confirm={say("circulate")}
          cancel={{ href: `${here}/minutes`, label: say("cancel") }}
        />
      )}
    </StaffPage>
  )
}
