import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { z } from "zod"
import { bodiesInForce, bodyOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { rulesInForce } from "#terms"
import { Button, EmptyState, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { moveMotion } from "../acts/move-motion.ts"
import { meaningOf } from "../acts/when-carried.ts"
import { askedMatter, matterAsked } from "../parts/asked-matter.ts"
import { draftChoices } from "../parts/draft-choices.ts"
import { MotionForm, unwritten } from "../parts/motion-form.tsx"
import { appointmentTexts, proposalChoices } from "../parts/proposal-choices.ts"
import { newMotion } from "../parts/schemas.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-motion"

/** By which names this page's address may be asked: the body that is to decide, and the appointment or the plan put to it. */
export const handle = { asks: ["body", "proposal", "plan", "communityPlan"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  const { searchParams } = new URL(request.url)
  const asked = searchParams.get("body")
  return visit.read(async (tx) => {
    access.check(actor, "move", "motion")
    const around = { locale, council: visit.address("/council"), submissionKey: crypto.randomUUID() }
    if (asked === null) {
      const bodies = await bodiesInForce(tx, actor.today)
      const kept = matterAsked(searchParams)
      return {
        ...around,
        bodies: bodies.map((body) => ({
          id: body.id,
          name: nameIn(locale, body),
          href: `?body=${body.id}${kept && `&${kept}`}`,
        })),
      }
    }
    const body = z.uuid().safeParse(asked).success ? await bodyOf(tx, asked) : undefined
    if (!body) throw new NotFound()
    const { rules } = await rulesInForce(tx, body.id, actor.today)
    const place = { bodyId: body.id, meetingId: null, agendaItemId: null, on: actor.today }
    return {
      ...around,
      body: { id: body.id, name: nameIn(locale, body) },
      between: rules.betweenMeetings,
      seats: await seatsToName(tx, place),
      drafts: await draftChoices(tx, locale, body.id),
      proposals: await proposalChoices(tx, body.id),
      known: {
        ...unwritten,
        ...(await askedMatter(tx, body.id, searchParams)),
        ...(await appointmentTexts(tx, body.id, searchParams.get("proposal"))),
      },
      minutes: (await meaningOf("minutes")?.choices(tx, { locale, ...place })) ?? [],
      communityPlans: (await meaningOf("community-plan")?.choices(tx, { locale, ...place })) ?? [],
      plans: (await meaningOf("plan")?.choices(tx, { locale, ...place })) ?? [],
      reports: (await meaningOf("report")?.choices(tx, { locale, ...place })) ?? [],
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  const asked = z.uuid().safeParse(new URL(request.url).searchParams.get("body"))
  return submit({ request, locale: visit.locale, schema: newMotion }, async (typed, form) => {
    if (!asked.success) throw new NotFound()
    const { agendaItemId: _, ...motion } = typed
    const at = { bodyId: asked.data }
    const id = await visit.act(form, (tx) => moveMotion(tx, visit.actor, { at, ...motion }))
    return redirect(visit.address(`/council/motions/${id}`))
  })
}

export default function NewMotion({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("move-between")}
      lead={say("move-between-lead")}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: say("decisions"), href: `${council}/motions` },
      ]}
      refused={actionData}
    >
      {"bodies" in loaderData ? (
        <WhichBody {...loaderData} />
      ) : (
        <Moving {...loaderData} refused={actionData} />
      )}
    </StaffPage>
  )
}

type Loaded = Route.ComponentProps["loaderData"]
type Choosing = Extract<Loaded, { bodies: unknown }>
type Written = Exclude<Loaded, { bodies: unknown }> & { refused: Route.ComponentProps["actionData"] }

function WhichBody({ locale, council, bodies }: Choosing) {
  const say = words(locale)
  if (bodies.length === 0)
    return (
      <EmptyState
        title={say("no-bodies")}
        why={<p>{say("no-bodies-why")}</p>}
        next={<Button href={council}>{say("council")}</Button>}
      />
    )
  return (
    <Section title={say("which-body")}>
      <ul>
        {bodies.map((body) => (
          <li key={body.id}>
            <a href={body.href}>{body.name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Moving({ between, body, council, refused, ...form }: Written) {
  const { locale } = form
  const say = words(locale)
  if (between === "not-allowed")
    return (
      <EmptyState
        title={say("not-between-title", { body: body.name })}
        why={<p>{say("not-between-why")}</p>}
        next={<Button href={`${council}/bodies/${body.id}/terms`}>{say("read-terms")}</Button>}
      />
    )
  return (
    <>
      <Notice kind="information" title={say("between-body", { body: body.name })}>
        <p>{say(`between-${between.needed}`, { days: between.openDays })}</p>
      </Notice>
      <MotionForm {...form} refused={refused} act={say("move-it")} cancelHref={`${council}/motions`} />
    </>
  )
}
