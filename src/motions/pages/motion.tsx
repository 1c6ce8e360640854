import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import { publicationOf } from "#site"
import { Button, ButtonRow, DateInput, Form, Section } from "#ui"
import { access } from "../access.ts"
import { setReview } from "../acts/set-review.ts"
import { MotionActs } from "../parts/motion-acts.tsx"
import { MotionInChain } from "../parts/motion-in-chain.tsx"
import { MotionState } from "../parts/motion-state.tsx"
import { MotionTold } from "../parts/motion-told.tsx"
import { MotionVotes } from "../parts/motion-votes.tsx"
import { MotionsTable } from "../parts/motions-table.tsx"
import { review } from "../parts/schemas.ts"
import { shownMotion } from "../parts/shown-motion.ts"
import { motionOf } from "../reads/motions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/motion"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    access.check(actor, "read", "motion")
    const motion = await motionOf(tx, params.motion)
    if (!motion) throw new NotFound()
    const may = access.may(actor, "move", "motion")
    return {
      locale,
      partnership: visit.address(""),
      council: visit.address("/council"),
      evidence: visit.address("/evidence"),
      may,
      today: actor.today,
      at: actor.at,
      timeZone: partnership.timeZone,
      publication: await publicationOf(tx, "decision", motion.id),
      submissionKey: crypto.randomUUID(),
      ...(await shownMotion(tx, motion, { locale, at: actor.at, timeZone: partnership.timeZone, may })),
    }
  })
}

/** Says when the decision is to be looked at again. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  return submit({ request, locale: visit.locale, schema: review }, async ({ reviewOn }, form) => {
    await visit.act(form, (tx) => setReview(tx, visit.actor, { id: params.motion, reviewOn }))
    return redirect(visit.address(`/council/motions/${params.motion}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function MotionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, partnership, council, may, motion, standing } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={shortText(motion.text)}
      lead={say(motion.isAmendment ? "amendment-of-body" : "motion-of-body", { body: motion.body })}
      status={<MotionState locale={locale} standing={standing} />}
      breadcrumb={[
        { label: say("council"), href: council },
        motion.meetingId
          ? { label: say("motions"), href: `${council}/meetings/${motion.meetingId}/motions` }
          : { label: say("decisions"), href: `${council}/motions` },
      ]}
      refused={actionData}
      actions={may && <MotionActs {...loaderData} />}
    >
      {(standing === "carried" || standing === "lost") && (
        <PublishingLine {...loaderData} href={`${partnership}/publishing/decision/${motion.id}`} />
      )}
      <MotionTold {...loaderData} />
      <MotionVotes {...loaderData} />
      <Amendments {...loaderData} />
      <MotionInChain {...loaderData} />
      {may && standing !== "withdrawn" && (
        <Review
          {...loaderData}
          typed={typedIn(actionData, "reviewOn", motion.reviewOn ?? "")}
          error={errorOf(actionData, "reviewOn")}
        />
      )}
    </StaffPage>
  )
}

function Amendments({ locale, council, amendments }: Shown) {
  const say = words(locale)
  if (amendments.length === 0) return null
  return (
    <Section title={say("amendments")}>
      <MotionsTable
        locale={locale}
        address={`${council}/motions`}
        caption={say("amendments-first-caption")}
        motions={amendments}
        beside="item"
      />
    </Section>
  )
}

function Review(props: Shown & { typed: string; error: string | undefined }) {
  const { locale, standing, submissionKey, typed, error } = props
  const say = words(locale)
  if (standing !== "carried" && standing !== "lost") return null
  return (
    <Section title={say("review")}>
      <Form submissionKey={submissionKey}>
        <DateInput
          name="reviewOn"
          label={say("reviewOn")}
          hint={say("review-hint")}
          optional
          value={typed}
          error={error}
        />
        <ButtonRow>
          <Button look="secondary">{say("set-review")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
