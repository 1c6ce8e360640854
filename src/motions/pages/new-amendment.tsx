import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { moveAmendment } from "../acts/move-motion.ts"
import { MotionForm, unwritten } from "../parts/motion-form.tsx"
import { newAmendment } from "../parts/schemas.ts"
import { motionOf } from "../reads/motions.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-amendment"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "move", "motion")
    const motion = await motionOf(tx, params.motion)
    if (!motion || motion.ballotId || motion.withdrawnAt || motion.amendsId) throw new NotFound()
    return {
      locale,
      council: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      motion,
      seats: await seatsToName(tx, { ...motion, on: actor.today }),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  return submit({ request, locale: visit.locale, schema: newAmendment }, async (typed, form) => {
    const id = await visit.act(form, (tx) =>
      moveAmendment(tx, visit.actor, { amendsId: params.motion, ...typed }),
    )
    return redirect(visit.address(`/council/motions/${id}`))
  })
}

export default function NewAmendment({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, motion, ...form } = loaderData
  const say = words(locale)
  const here = `${council}/motions/${motion.id}`
  const { textEn, textFr } = motion
  return (
    <StaffPage
      title={say("move-amendment")}
      lead={say("move-amendment-lead")}
      breadcrumb={[
        { label: say("decisions"), href: `${council}/motions` },
        { label: shortText(inLanguage(locale, motion, "text")), href: here },
      ]}
      refused={actionData}
    >
      <MotionForm
        {...form}
        locale={locale}
        refused={actionData}
        known={{ ...unwritten, textEn, textFr }}
        hasReview={false}
        act={say("move-amendment")}
        cancelHref={here}
      />
    </StaffPage>
  )
}
