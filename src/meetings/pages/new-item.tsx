import { redirect } from "react-router"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addAgendaItem } from "../acts/add-agenda-item.ts"
import { ItemForm, itemTyped } from "../parts/item-form.tsx"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { newItem } from "../parts/schemas.ts"
import { meetingOf } from "../reads/meetings.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-item"

const nothingKnown = {
  kind: "discussion",
  titleEn: "",
  titleFr: "",
  textEn: "",
  textFr: "",
  minutes: 10,
  presenter: "",
  isInternal: false,
  onConsent: false,
} as const

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "meeting")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meeting,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: newItem }, async (typed, form) => {
    const item = { ...itemTyped({ ...typed, ...bothTitles(typed) }), meetingId: params.meeting }
    const id = await visit.act(form, (tx) => addAgendaItem(tx, visit.actor, item))
    return redirect(visit.address(`/council/meetings/${params.meeting}/agenda#item-${id}`))
  })
}

export default function NewItem({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meeting } = loaderData
  const say = words(locale)
  return (
    <MeetingActPage
      {...{ locale, base, meeting }}
      under="agenda"
      title={say("add-item")}
      refused={actionData}
    >
      <ItemForm
        {...{ locale, submissionKey }}
        known={nothingKnown}
        act={say("add-item")}
        cancelHref={`${base}/meetings/${meeting.id}/agenda`}
        refused={actionData}
      />
    </MeetingActPage>
  )
}
