import type { Locale } from "#platform/words"
import { Section } from "#ui"
import { words } from "../words/index.ts"
import { BallotShown } from "./ballot-shown.tsx"
import type { ShownMotion } from "./shown-motion.ts"

type Props = Pick<ShownMotion, "ballots" | "standing"> & { locale: Locale }

/** Every vote there was on a motion: declared, open, or set aside. */
export function MotionVotes({ locale, ballots, standing }: Props) {
  const say = words(locale)
  const [last] = ballots
  const shown = ballots.filter(({ outcome }) => outcome !== null)
  const isOpen = last !== undefined && last.outcome === null
  const aside = ballots.filter(({ id, outcome }) => outcome === null && !(isOpen && id === last.id))
  if (ballots.length === 0) return null
  return (
    <Section title={say("votes")}>
      {isOpen && standing !== "withdrawn" && (
        <p>{say(`open-vote-${standing === "closed" ? "closed" : "open"}`, { when: last.openedAt })}</p>
      )}
      {shown.map((ballot) => (
        <BallotShown key={ballot.id} locale={locale} ballot={ballot} />
      ))}
      {aside.map((ballot) => (
        <p key={ballot.id}>
          {say("vote-set-aside", { method: say(`method-${ballot.method}`), when: ballot.openedAt })}
        </p>
      ))}
    </Section>
  )
}
