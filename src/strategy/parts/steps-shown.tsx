import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { History } from "#ui"
import { words } from "../words/index.ts"
import type { StepSaid } from "./steps-said.ts"

type Props = {
  locale: Locale
  /** `/en/two-rivers` */
  partnership: string
  steps: readonly StepSaid[]
  may: boolean
}

/** The dated facts of a plan, newest first; what was withdrawn stays, with its reason. */
export function StepsShown({ locale, partnership, steps, may }: Props) {
  const say = words(locale)
  if (steps.length === 0) return <p>{say("no-steps")}</p>
  return (
    <History
      entries={steps.toReversed().map((step) => ({
        key: step.id,
        when: { datetime: step.onDay, words: formatDate(locale, step.onDay) },
        who: step.said,
        what: step.withdrawn ? <s>{step.by}</s> : step.by,
        detail: (
          <>
            {step.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {step.links.map(({ path, label }) => (
              <p key={path}>
                <a href={`${partnership}${path}`}>{label}</a>
              </p>
            ))}
            {may && !step.withdrawn && (
              <p>
                <a href={`${partnership}/strategy/steps/${step.id}/withdrawal`}>
                  {say("withdraw-step")}
                  <span className="visually-hidden"> ({step.said})</span>
                </a>
              </p>
            )}
          </>
        ),
      }))}
    />
  )
}
