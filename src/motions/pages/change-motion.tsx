import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, typedIn, visitOf } from "#platform/web"
import { Facts, Notice } from "#ui"
import { access } from "../access.ts"
import { changeMotion } from "../acts/change-motion.ts"
import { MotionForm } from "../parts/motion-form.tsx"
import { changedMotion } from "../parts/schemas.ts"
import { motionOf } from "../reads/motions.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-motion"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "move", "motion")
    const motion = await motionOf(tx, params.motion)
    if (!motion || motion.ballotId || motion.withdrawnAt) throw new NotFound()
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
  return submit({ request, locale: visit.locale, schema: changedMotion }, async (typed, form) => {
    await visit.act(form, (tx) => changeMotion(tx, visit.actor, { id: params.motion, ...typed }))
    return redirect(visit.address(`/council/motions/${params.motion}`))
  })
}

export default function ChangeMotion({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, motion, ...form } = loaderData
  const say = words(locale)
  const here = `${council}/motions/${motion.id}`
  const isStale = typedIn(actionData, "version", String(motion.version)) !== String(motion.version)
  return (
    <StaffPage
      title={say("change-motion")}
      breadcrumb={[
        { label: say("decisions"), href: `${council}/motions` },
        { label: shortText(inLanguage(locale, motion, "text")), href: here },
      ]}
      refused={actionData}
    >
      {isStale && (
        <Notice kind="attention" title={say("written-meanwhile")}>
          <Facts
            facts={[
              { term: say("in-english"), description: motion.textEn },
              { term: say("in-french"), description: motion.textFr },
            ]}
          />
        </Notice>
      )}
      <MotionForm
        {...form}
        locale={locale}
        refused={actionData}
        known={motion}
        version={motion.version}
        act={say("save")}
        cancelHref={here}
      />
    </StaffPage>
  )
}
