import type { Locale } from "#platform/words"
import { Facts, Notice } from "#ui"
import { FigureShown, Reported, Written } from "./shown.tsx"
import type { ShownVersion as Shown } from "./shown-version.ts"
import { words } from "../words/index.ts"

/** One version, whole: what was said, by whom, how it came, and what the secretariat said to it. */
export function VersionShown({ locale, version }: { locale: Locale; version: Shown }) {
  const say = words(locale)
  const { verdict } = version
  const facts = [
    { term: say("where-it-stands"), description: <Reported locale={locale} status={version.status} /> },
    { term: say("what-happened"), description: <Written lang={version.locale} text={version.narrative} /> },
    { term: say("one-number"), description: <FigureShown locale={locale} figure={version.figure} /> },
    ...(version.obstacles
      ? [{ term: say("obstacles"), description: <Written lang={version.locale} text={version.obstacles} /> }]
      : []),
    ...(version.helpWanted
      ? [
          {
            term: say("help-wanted"),
            description: <Written lang={version.locale} text={version.helpWanted} />,
          },
        ]
      : []),
    { term: say("sent-on"), description: version.sentAt },
    { term: say("came-by"), description: cameBy(locale, version) },
    { term: say("reference"), description: <bdi dir="ltr">{version.reference}</bdi> },
    ...(verdict && version.decidedAt
      ? [{ term: say("decided"), description: decided(locale, version) }]
      : []),
  ]
  return (
    <>
      {version.submittedVia === "staff" && <Notice kind="information" title={onBehalf(locale, version)} />}
      <Facts facts={facts} />
    </>
  )
}

/** Who typed it, for whom, and how it was told: wherever such an update is shown whole. */
function onBehalf(locale: Locale, version: Shown): string {
  const say = words(locale)
  return say("entered-on-behalf", {
    who: version.enteredByName ?? say("secretariat"),
    by: version.toldBy,
    how: version.toldHow ? say(`told-${version.toldHow}`) : "",
  })
}

function cameBy(locale: Locale, { submittedVia, contactName, saidBy }: Shown): string {
  const say = words(locale)
  if (submittedVia === "staff") return say("on-behalf")
  if (saidBy) return say("by-link-said-by", { name: saidBy, reader: contactName ?? "" })
  return contactName ? say("by-link-of", { name: contactName }) : say("by-link")
}

function decided(locale: Locale, { verdict, decidedAt, decidedBy }: Shown): string {
  const say = words(locale)
  const values = {
    verdict: verdict?.verdict ?? "",
    when: decidedAt ?? "",
    known: decidedBy ? "yes" : "no",
    name: decidedBy ?? "",
  }
  return say("decided-on", values)
}
