import { redirect } from "react-router"
import { openingOf } from "#attendance"
import { agendaOf, consentVoteOf, isOnConsent, meetingOf } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { nameIn, titleIn } from "#platform/words"
import { Button, EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { moveConsent } from "../acts/move-consent.ts"
import { MotionForm, unwritten } from "../parts/motion-form.tsx"
import { consentMotion } from "../parts/schemas.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/consent-motion"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "move", "motion")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    const opening = await openingOf(tx, meeting.id)
    const place = { bodyId: meeting.bodyId, meetingId: meeting.id, agendaItemId: null }
    return {
      locale,
      council: visit.address("/council"),
      meetingId: meeting.id,
      name: nameIn(locale, meeting),
      isOpen: opening !== undefined && opening.closedAt === null,
      vote: await consentVoteOf(tx, meeting.id),
      items: (await agendaOf(tx, meeting.id)).filter(isOnConsent),
      submissionKey: crypto.randomUUID(),
      seats: await seatsToName(tx, { ...place, on: meeting.heldOn }),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  return submit({ request, locale: visit.locale, schema: consentMotion }, async (typed, form) => {
    const motion = { meetingId: params.meeting, ...typed }
    const id = await visit.act(form, (tx) => moveConsent(tx, visit.actor, motion))
    return redirect(visit.address(`/council/motions/${id}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

/** Moves that what is on the consent agenda be adopted together. */
export default function ConsentMotion({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, meetingId, name, items, submissionKey, seats } = loaderData
  const say = words(locale)
  const here = `${council}/meetings/${meetingId}`
  const why = whyNot(loaderData)
  return (
    <StaffPage
      title={say("move-consent")}
      lead={say("move-consent-lead")}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: name, href: here },
        { label: say("motions"), href: `${here}/motions` },
      ]}
      refused={actionData}
    >
      {why ? (
        <EmptyState
          title={say(why)}
          why={<p>{say(`${why}-why`)}</p>}
          next={<Button href={`${here}/agenda`}>{say("to-agenda")}</Button>}
        />
      ) : (
        <>
          <Section title={say("on-consent")}>
            <ul>
              {items.map((item) => (
                <li key={item.id}>{titleIn(locale, item)}</li>
              ))}
            </ul>
          </Section>
          <MotionForm
            {...{ locale, submissionKey, seats }}
            refused={actionData}
            known={{
              ...unwritten,
              textEn: words("en")("consent-motion"),
              textFr: words("fr")("consent-motion"),
            }}
            hasReview={false}
            act={say("move-it")}
            cancelHref={`${here}/motions`}
          />
        </>
      )}
    </StaffPage>
  )
}

function whyNot({ isOpen, vote, items }: Shown) {
  if (vote) return "consent-held" as const
  if (items.length === 0) return "no-consent-items" as const
  return isOpen ? null : ("room-not-open" as const)
}
