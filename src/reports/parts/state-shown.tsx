import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { SectionState } from "../rules/readiness.ts"
import type { ReportState } from "../rules/report-state.ts"
import { words } from "../words/index.ts"

const kinds: Record<ReportState, StatusKind> = {
  "not-started": "neutral",
  "in-progress": "waiting",
  submitted: "good",
  returned: "attention",
  accepted: "good",
}

/** Where a report stands; one whose records changed since says so. */
export function StateShown(props: { locale: Locale; state: ReportState; differences?: number }) {
  const { locale, state, differences = 0 } = props
  const say = words(locale)
  const hasChanged = differences > 0
  return (
    <>
      <Status kind={kinds[state]}>{say(`state-${state}`)}</Status>
      {hasChanged && (
        <>
          {" "}
          <Status kind="attention">{say("changed-since")}</Status>
        </>
      )}
    </>
  )
}

const sectionKinds: Record<SectionState, StatusKind> = {
  complete: "good",
  missing: "waiting",
  "needs-evidence": "attention",
}

export function SectionStateShown({ locale, state }: { locale: Locale; state: SectionState }) {
  return <Status kind={sectionKinds[state]}>{words(locale)(`section-${state}`)}</Status>
}
