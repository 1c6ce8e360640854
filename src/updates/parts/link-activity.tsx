import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, Notice } from "#ui"
import { ActivityFields } from "./activity-fields.tsx"
import { EvidenceFields, hasEvidenceTrouble } from "./evidence-fields.tsx"
import type { KeptEvidence } from "./evidence-fields.tsx"
import { fieldName } from "./read-updates.ts"
import type { UpdateField } from "./read-updates.ts"
import type { Version } from "../reads/versions.ts"
import { FigureShown, Reported, Written } from "./shown.tsx"
import { words } from "../words/index.ts"

type ActivityShown = {
  locale: Locale
  activity: {
    id: string
    title: string
    deliverable: string
    endsOn: string | null
    filled: Record<UpdateField, string>
    version: Version | undefined
    /** An address as it was saved with a draft. */
    address: string
    evidence: readonly KeptEvidence[]
  }
  refused: Refused | undefined
}

/** One activity in the form of a link: what was promised, what was asked, what is known, and what is to be said. */
export function OneActivity(shown: ActivityShown) {
  const { locale, activity } = shown
  const { version } = activity
  if (version?.verdict?.verdict === "accepted") return <Accepted {...shown} />
  return (
    <>
      {version?.verdict && <Question {...shown} />}
      <Promised {...shown} />
      {version?.submittedVia === "staff" && <OnBehalf {...shown} />}
      <ActivityFields
        whose="own"
        locale={locale}
        activityId={activity.id}
        filled={activity.filled}
        refused={shown.refused}
        hasMore={
          activity.evidence.length > 0 ||
          activity.address !== "" ||
          hasEvidenceTrouble(shown.refused, activity.id)
        }
      >
        <EvidenceFields
          locale={locale}
          activityId={activity.id}
          typed={activity.address}
          kept={activity.evidence}
          refused={shown.refused}
        />
      </ActivityFields>
    </>
  )
}

function Promised({ locale, activity }: ActivityShown) {
  const say = words(locale)
  const facts = [
    ...(activity.deliverable
      ? [{ term: say("planned"), description: <bdi>{activity.deliverable}</bdi> }]
      : []),
    ...(activity.endsOn ? [{ term: say("until"), description: formatDate(locale, activity.endsOn) }] : []),
  ]
  return facts.length > 0 && <Facts facts={facts} />
}

function Question({ locale, activity }: ActivityShown) {
  const say = words(locale)
  return (
    <Notice kind="attention" title={say("question-asked")}>
      <Written text={activity.version?.verdict?.comment ?? ""} />
    </Notice>
  )
}

function OnBehalf({ locale, activity: { version } }: ActivityShown) {
  if (!version?.toldHow) return null
  const say = words(locale)
  const values = { by: version.toldBy, how: say(`told-${version.toldHow}`) }
  return <Notice kind="information" title={say("entered-for-you", values)} />
}

/** Accepted, so only to be read; what was typed in an older page is not lost from sight. */
function Accepted({ locale, activity, refused: sent }: ActivityShown) {
  const say = words(locale)
  const { version } = activity
  if (!version) return null
  const typed = sent?.typed[fieldName("narrative", activity.id)]?.[0]
  return (
    <>
      <Notice kind="success" title={say("accepted-already")} />
      <Facts
        facts={[
          { term: say("where-it-stands"), description: <Reported locale={locale} status={version.status} /> },
          {
            term: say("what-happened"),
            description: <Written lang={version.locale} text={version.narrative} />,
          },
          { term: say("one-number"), description: <FigureShown locale={locale} figure={version.figure} /> },
        ]}
      />
      {typed && typed !== version.narrative && errorOf(sent, "") && (
        <Notice kind="attention" title={say("you-wrote")}>
          <Written lang={locale} text={typed} />
        </Notice>
      )}
    </>
  )
}
