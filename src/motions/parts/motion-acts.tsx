import type { Locale } from "#platform/words"
import { Button, ButtonRow } from "#ui"
import { words } from "../words/index.ts"
import type { ShownMotion } from "./shown-motion.ts"

type Props = Pick<ShownMotion, "motion" | "standing" | "ballots"> & { locale: Locale; council: string }

/** What can be done with it, by where it stands. */
export function MotionActs({ locale, council, motion, standing, ballots }: Props) {
  const say = words(locale)
  const here = `${council}/motions/${motion.id}`
  const withdraw = (
    <Button look="quiet" href={`${here}/withdrawal`}>
      {say("withdraw-motion")}
    </Button>
  )
  if (standing === "moved")
    return (
      <ButtonRow>
        <Button href={`${here}/ballots/new`}>{say("take-vote")}</Button>
        {!motion.isAmendment && (
          <Button look="secondary" href={`${here}/amendments/new`}>
            {say("move-amendment")}
          </Button>
        )}
        <Button look="quiet" href={`${here}/change`}>
          {say("change-motion")}
        </Button>
        {withdraw}
      </ButtonRow>
    )
  if (standing === "voting" || standing === "closed")
    return (
      <ButtonRow>
        <Button href={`${council}/motions/votes/${ballots[0]?.id}`}>
          {say(standing === "closed" ? "declare" : "go-on-with-vote")}
        </Button>
        {withdraw}
      </ButtonRow>
    )
  if (standing === "withdrawn") return null
  const mayAgain = standing !== "carried" || (!motion.isAmendment && !motion.isAbout)
  return (
    <ButtonRow>
      {mayAgain && (
        <Button look={standing === "no-quorum" ? "primary" : "quiet"} href={`${here}/ballots/new`}>
          {say("vote-again")}
        </Button>
      )}
      {standing === "no-quorum" && withdraw}
    </ButtonRow>
  )
}
