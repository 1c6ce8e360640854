import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { CheckboxGroup } from "#ui"
import type { ShownPlan } from "../import/shown-plan.ts"
import { words } from "../words/index.ts"
import { ChangeReason } from "./change-reason.tsx"

type Asking = {
  locale: Locale
  hasSomething: boolean
  /** The council approved the plan: its changes have a reason. */
  wantsReason: boolean
  refused: Refused | undefined
  missing: { rows: ShownPlan["missing"]; held: ShownPlan["missing"]; count: number }
  conflicts: { rows: ShownPlan["conflicts"]; count: number }
}

/** What is asked before a plan's import is confirmed: what to do with what only a person can tell, and why. */
export function PlanAsking(asking: Asking) {
  return (
    <>
      <Choosing {...asking} />
      {asking.wantsReason && asking.hasSomething && (
        <ChangeReason locale={asking.locale} refused={asking.refused} hint="reason-of-import-hint" />
      )}
    </>
  )
}

/** As many as one can look through, and a form can send. */
export const mostChosen = 200

/** What nobody does without somebody's word: taking out what the file leaves out, and overwriting what was changed here. */
function Choosing({ locale, wantsReason, missing, conflicts, refused }: Asking) {
  const say = words(locale)
  const why = say(wantsReason ? "missing-why-approved" : "missing-why")
  const there = (text: string) => text || say("nothing-there")
  return (
    <>
      {conflicts.count > 0 && (
        <CheckboxGroup
          name="take[]"
          optional
          values={refused?.typed["take[]"]}
          label={say("conflicts-title", { count: conflicts.count })}
          hint={say("conflicts-why")}
          options={conflicts.rows.map(({ key, title, field, from, to, place }) => ({
            value: key,
            label: say("conflict-choice", { title, field }),
            hint: say("conflict-both", { from: there(from), to: there(to), place }),
          }))}
        />
      )}
      {missing.rows.length > 0 && (
        <CheckboxGroup
          name="remove[]"
          optional
          values={refused?.typed["remove[]"]}
          label={say("missing-title", { count: missing.rows.length })}
          hint={missing.count > mostChosen ? `${why} ${say("missing-first", { count: mostChosen })}` : why}
          options={missing.rows.map(({ key, title }) => ({ value: key, label: title }))}
        />
      )}
      {missing.held.length > 0 && (
        <>
          <p>{say(wantsReason ? "missing-ended" : "missing-held", { count: missing.held.length })}</p>
          <ul>
            {missing.held.map(({ key, title }) => (
              <li key={key}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
