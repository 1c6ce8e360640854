import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { z } from "zod"
import { openingOf } from "#attendance"
import { agendaOf, meetingOf } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, EmptyState } from "#ui"
import { access } from "../access.ts"
import { moveMotion } from "../acts/move-motion.ts"
import { meaningOf } from "../acts/when-carried.ts"
import { draftChoices } from "../parts/draft-choices.ts"
import { MotionForm, unwritten } from "../parts/motion-form.tsx"
import { proposalChoices } from "../parts/proposal-choices.ts"
import { newMotion } from "../parts/schemas.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-meeting-motion"

/** By which names this page's address may be asked: the agenda item the motion is on. */
export const handle = { asks: ["item"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  const wanted = z.uuid().safeParse(new URL(request.url).searchParams.get("item"))
  return visit.read(async (tx) => {
    access.check(actor, "move", "motion")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    const opening = await openingOf(tx, meeting.id)
    const items = await agendaOf(tx, meeting.id)
    const item = items.find(({ id }) => wanted.success && id === wanted.data)
    const place = { bodyId: meeting.bodyId, meetingId: meeting.id, agendaItemId: item?.id ?? null }
    return {
      locale,
      council: visit.address("/council"),
      meetingId: meeting.id,
      name: nameIn(locale, meeting),
      isOpen: opening !== undefined && opening.closedAt === null,
      submissionKey: crypto.randomUUID(),
      itemId: item?.id ?? null,
      items: items.map(({ id, titleEn, titleFr }) => ({
        value: id,
        label: nameIn(locale, { nameEn: titleEn, nameFr: titleFr }),
      })),
      seats: await seatsToName(tx, { ...place, on: meeting.heldOn }),
      drafts: await draftChoices(tx, locale, meeting.bodyId),
      proposals: await proposalChoices(tx, meeting.bodyId),
      minutes: (await meaningOf("minutes")?.choices(tx, { locale, ...place })) ?? [],
      communityPlans: (await meaningOf("community-plan")?.choices(tx, { locale, ...place })) ?? [],
      plans: (await meaningOf("plan")?.choices(tx, { locale, ...place })) ?? [],
      reports: (await meaningOf("report")?.choices(tx, { locale, ...place })) ?? [],
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  return submit({ request, locale: visit.locale, schema: newMotion }, async (typed, form) => {
    const { agendaItemId, ...motion } = typed
    const at = { meetingId: params.meeting, agendaItemId }
    const id = await visit.act(form, (tx) => moveMotion(tx, visit.actor, { at, ...motion }))
    return redirect(visit.address(`/council/motions/${id}`))
  })
}

export default function NewMeetingMotion({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, meetingId, name, isOpen, itemId, items, ...form } = loaderData
  const say = words(locale)
  const here = `${council}/meetings/${meetingId}`
  return (
    <StaffPage
      title={say("move-motion")}
      lead={say("move-motion-lead")}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: name, href: here },
        { label: say("motions"), href: `${here}/motions` },
      ]}
      refused={actionData}
    >
      {isOpen ? (
        <MotionForm
          {...form}
          locale={locale}
          refused={actionData}
          known={{ ...unwritten, agendaItemId: itemId }}
          items={items}
          act={say("move-it")}
          cancelHref={`${here}/motions`}
        />
      ) : (
        <EmptyState
          title={say("room-not-open")}
          why={<p>{say("room-not-open-why")}</p>}
          next={<Button href={here}>{name}</Button>}
        />
      )}
    </StaffPage>
  )
}
