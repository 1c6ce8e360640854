import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { withdrawMotion } from "../acts/withdraw-motion.ts"
import { nothing } from "../parts/schemas.ts"
import { motionOf } from "../reads/motions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/motion-withdrawal"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "move", "motion")
    const motion = await motionOf(tx, params.motion)
    if (!motion || motion.withdrawnAt || motion.outcome === "carried" || motion.outcome === "lost")
      throw new NotFound()
    return {
      locale: visit.locale,
      here: visit.address(`/council/motions/${motion.id}`),
      submissionKey: crypto.randomUUID(),
      name: shortText(inLanguage(visit.locale, motion, "text")),
      hasVote: motion.ballotId !== null,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    await visit.act(form, (tx) => withdrawMotion(tx, visit.actor, params.motion))
    return redirect(visit.address(`/council/motions/${params.motion}`))
  })
}

export default function MotionWithdrawal({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, name, hasVote, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage title={say("withdraw-motion")} breadcrumb={[{ label: name, href: here }]} refused={actionData}>
      <Confirmation
        submissionKey={submissionKey}
        warning={say("withdraw-warning")}
        consequences={[
          ...(hasVote ? [say("withdraw-ends-vote")] : []),
          say("withdraw-amendments"),
          say("withdraw-stays"),
        ]}
        confirm={say("withdraw-motion")}
        cancel={{ href: here, label: say("cancel") }}
      />
    </StaffPage>
  )
}
